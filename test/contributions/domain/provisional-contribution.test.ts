import { cents } from '../../../common/money';
import { NegativeIncome, referenceIncome, revaluedIncome, yearLaw } from '../../../subgraphs/contributions/domain';
import { contributionsBook } from '../law/book';

const law = yearLaw(contributionsBook, 2026);
const income = (year: number, euros: number) => ({ year, income: cents(euros * 100) });

test('the reference income is that of three years before', () => {
  const known = [income(2022, 1000), income(2023, 2000), income(2024, 3000)];
  expect(referenceIncome(law, known)).toEqual(income(2023, 2000));
});

test('when it is not known, the most recent income known before it', () => {
  expect(referenceIncome(law, [income(2020, 500), income(2022, 1000), income(2021, 700)])).toEqual(income(2022, 1000));
});

test('without an income of three years before or earlier there is none: the starter rules apply', () => {
  expect(referenceIncome(law, [income(2024, 3000)])).toBeUndefined();
  expect(referenceIncome(law, [])).toBeUndefined();
});

test('a negative reference income is refused', () => {
  expect(() => revaluedIncome(law, income(2023, -1))).toThrow(NegativeIncome);
});

test('an income of a thousand million euro is revalued exactly', () => {
  // 1,000,000,000.01 × 676.50 / 630.85 = 1,072,362,685.276634… computed apart.
  expect(revaluedIncome(law, { year: 2023, income: cents(100_000_000_001) })).toBe(107_236_268_528);
});
