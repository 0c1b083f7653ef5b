import fc from 'fast-check';
import { Tracer } from '../../../common/explanation';
import { cents } from '../../../common/money';
import {
  computeAnnualContribution,
  contributionCategories,
  yearLaw,
  type ContributionCategory,
} from '../../../subgraphs/contributions/domain';
import { contributionsBook } from '../law/book';

const years = [2021, 2022, 2023, 2024, 2025, 2026];
const laws = years.map((year) => yearLaw(contributionsBook, year));
const cases = laws.flatMap((law) =>
  contributionCategories
    .filter((category) => category !== 'PENSION_AGE' || law.year >= 2025)
    .map((category) => ({ year: law.year, law, category })),
);
const anyIncome = fc.oneof(fc.integer({ min: 0, max: 2_500_000 }), fc.integer({ min: 0, max: 15_000_000 }));

describe.each(cases)('$category in $year', ({ law, category }) => {
  const compute = (income: number, more: { quartersDue?: number; firstQuarter?: boolean } = {}) =>
    computeAnnualContribution(law, { category, netIncome: cents(income), basis: 'DEFINITIVE', ...more });

  test('never falls when the income rises', () => {
    fc.assert(
      fc.property(anyIncome, fc.nat(500_000), (income, more) => {
        expect(compute(income + more).annualContribution).toBeGreaterThanOrEqual(compute(income).annualContribution);
        expect(compute(income + more).quarterlyContribution).toBeGreaterThanOrEqual(
          compute(income).quarterlyContribution,
        );
      }),
      { numRuns: 60 },
    );
  });

  test('has no jump at the two ceilings', () => {
    for (const ceiling of [law.amounts.firstSliceCeiling.value, law.amounts.absoluteIncomeCeiling.value]) {
      for (const step of [-1, 0]) {
        const rise = compute(ceiling + step + 1).annualContribution - compute(ceiling + step).annualContribution;
        expect(rise).toBeGreaterThanOrEqual(0);
        expect(rise).toBeLessThanOrEqual(1);
      }
    }
  });

  test('stays the same above the absolute ceiling', () => {
    const ceiling = law.amounts.absoluteIncomeCeiling.value;
    expect(compute(ceiling * 1000)).toEqual(compute(ceiling));
  });

  test('differs by two cents at most between the year and four quarters', () => {
    fc.assert(
      fc.property(anyIncome, (income) => {
        const { annualContribution, quarterlyContribution } = compute(income);
        expect(Math.abs(annualContribution - 4 * quarterlyContribution)).toBeLessThanOrEqual(2);
      }),
      { numRuns: 60 },
    );
  });

  test('is never negative, in a first quarter either, and is the same with an explanation', () => {
    fc.assert(
      fc.property(anyIncome, fc.integer({ min: 1, max: 4 }), fc.boolean(), (income, quartersDue, firstQuarter) => {
        const found = compute(income, { quartersDue, firstQuarter });
        expect(found.quarterlyContribution).toBeGreaterThanOrEqual(0);
        const input = {
          category: category as ContributionCategory,
          netIncome: cents(income),
          quartersDue,
          firstQuarter,
        };
        expect(computeAnnualContribution(law, { ...input, basis: 'DEFINITIVE' }, new Tracer())).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });
});

test('quarters due must be one to four', () => {
  const [law] = laws;
  if (law === undefined) throw new Error('no year');
  const input = { category: 'MAIN', netIncome: cents(100), basis: 'DEFINITIVE' } as const;
  for (const quartersDue of [0, 5, 1.5]) {
    expect(() => computeAnnualContribution(law, { ...input, quartersDue })).toThrow(RangeError);
  }
});
