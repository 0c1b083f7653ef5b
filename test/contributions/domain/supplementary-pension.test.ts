import { parseLocalDate } from '../../../common/dates';
import { parseEuro } from '../../../common/money';
import { ParameterNotPublished } from '../../../common/parameters';
import {
  isDeemedRenounced,
  supplementaryPensionLimits,
  type ContributionCategory,
} from '../../../subgraphs/contributions/domain';
import { contributionsBook as book } from '../law/book';

const limits = (year: number, income: string, category: ContributionCategory = 'MAIN') =>
  supplementaryPensionLimits(book, { year, category, referenceIncome: parseEuro(income) });

describe('highest premiums', () => {
  test.each([2021, 2022, 2023, 2024])('the rule gives the published maximums of %i', (year) => {
    const on = parseLocalDate(`${year}-01-01`);
    const published = (name: string) => book.cents(`contributions.supplementary-pension/${name}-maximum-published`, on);
    expect(limits(year, '200000.00')).toMatchObject({
      ordinary: { maximum: published('ordinary'), minimum: 10000 },
      social: { maximum: published('social'), minimum: 11112 },
    });
  });

  test.each([
    [2025, '4000.44', '4602.71'],
    [2026, '4086.34', '4701.54'],
  ])('%i: %s and %s', (year, ordinary, social) => {
    expect(limits(year, '200000.00')).toMatchObject({
      ordinary: { maximum: parseEuro(ordinary) },
      social: { maximum: parseEuro(social) },
    });
  });

  test('below the cap the rate times the reference income; 2027 is not published', () => {
    expect(limits(2026, '30000.00')).toMatchObject({ ordinary: { maximum: 245100 }, social: { maximum: 282000 } });
    expect(() => limits(2027, '30000.00')).toThrow(ParameterNotPublished);
  });
});

test.each([
  ['17374.07', 'NOT_OPEN'],
  ['17374.08', 'LIMITS'],
  ['17374.09', 'LIMITS'],
])('in secondary occupation with %s in 2026: %s', (income, kind) => {
  expect(limits(2026, income, 'SECONDARY').kind).toBe(kind);
});

describe('deemed renunciation of the opt-out at pension age (general regulation, article 37/1)', () => {
  test.each([
    ['one cent below the main minimum', 2026, '17374.07', undefined, false],
    ['exactly the main minimum', 2026, '17374.08', undefined, true],
    ['one cent above', 2026, '17374.09', undefined, true],
    ['with a reduction approved on 31 December', 2026, '20000.00', '2026-12-31', false],
    ['with a reduction approved a day later', 2026, '20000.00', '2027-01-01', true],
    ['before the regime existed', 2024, '20000.00', undefined, false],
  ])('%s', (_name, year, income, approved, expected) => {
    const reductionApprovedOn = approved === undefined ? undefined : parseLocalDate(approved);
    expect(isDeemedRenounced(book, { year, provisionalIncome: parseEuro(income), reductionApprovedOn })).toBe(expected);
  });
});
