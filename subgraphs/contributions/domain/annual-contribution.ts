import { euro, euroPerYear, type Tracer } from '../../../common/explanation';
import type { Cents } from '../../../common/money';
import { roundQuotient } from '../../../common/ratio';
import type { Assessment } from './assessment';
import { rules } from './category-rules';
import type { ContributionBasis, ContributionCategory } from './contribution-category';
import { annualizedIncome } from './incomplete-year';
import { firstQuarterReduction } from './primostarter';
import { NegativeIncome } from './refusals';
import { contributionOnSlices, explainSlices } from './slices';
import { assessStartUp } from './start-up';
import type { YearLaw } from './year-law';

/** What to compute a year's contribution on. */
export interface ContributionInput {
  readonly category: ContributionCategory;
  /** Net taxable professional income; for MINI_SPOUSE that of the aided person. Not read for START_UP. */
  readonly netIncome: Cents;
  readonly basis: ContributionBasis;
  /** Quarters of the year for which contributions are due, 1 to 4; 4 when left out. */
  readonly quartersDue?: number;
  /** Whether the quarter asked for is the first one of a starter. */
  readonly firstQuarter?: boolean;
}

/** Contribution of a year and of one of its quarters, without fee, in cents. */
export interface AnnualContribution {
  /** Income that counts, between the minimum of the category and the absolute ceiling; zero when nothing is owed. */
  readonly contributionBase: Cents;
  /**
   * Contribution of a full year: the exact product of article 12 rounded once to the cent. Quarters are not taken from
   * it, they are rounded from the exact product too (article 15 §1; contributions are charged by the quarter), so four
   * quarters may differ from it by two cents at most. A first-quarter reduction is not in it.
   */
  readonly annualContribution: Cents;
  /** Contribution of one quarter; of the first one, after its reduction, when that was asked for. */
  readonly quarterlyContribution: Cents;
  /** What was taken off the first quarter of a starter; absent when nothing was. */
  readonly firstQuarterReduction?: Cents;
}

/**
 * Contribution of a year for one category: royal decree no. 38, articles 11 to 15. Without tracer nothing is explained
 * and nothing is allocated but the result. Throws NegativeIncome, CategoryNotInForce, and RangeError for quarters due.
 */
export function computeAnnualContribution(law: YearLaw, input: ContributionInput, tracer?: Tracer): AnnualContribution {
  const { base, scale } = assess(law, input, tracer);
  const product = contributionOnSlices(scale, base);
  const quarters = law.quartersInAYear.value;
  const annualContribution = roundQuotient(product, scale.denominator, law.roundings.annual.value) as Cents;
  const quarter = roundQuotient(product, scale.denominator * quarters, law.roundings.quarterly.value);
  const contributionBase = Math.min(base, scale.absoluteCeiling) as Cents;
  if (tracer !== undefined && base > 0) {
    if (base > scale.absoluteCeiling) explainCeiling(law, base, tracer);
    explainSlices(scale, base, tracer);
    explainQuarter(law, annualContribution, quarter, tracer);
  }
  const reduction = isReduced(input) ? firstQuarterReduction(law, quarter, tracer) : 0;
  const result = { contributionBase, annualContribution, quarterlyContribution: (quarter - reduction) as Cents };
  return reduction === 0 ? result : { ...result, firstQuarterReduction: reduction as Cents };
}

function assess(law: YearLaw, input: ContributionInput, tracer: Tracer | undefined): Assessment {
  if (input.basis === 'START_UP') return assessStartUp(law, input.category, tracer);
  if (input.netIncome < 0) throw new NegativeIncome();
  const { quartersDue = law.quartersInAYear.value } = input;
  return rules[input.category](law, annualizedIncome(law, input.netIncome, quartersDue, tracer), tracer);
}

/** Only a starter of article 12 §1bis has the reduction. */
function isReduced({ category, firstQuarter }: ContributionInput): boolean {
  return firstQuarter === true && category === 'PRIMOSTARTER';
}

function explainCeiling(law: YearLaw, base: number, tracer: Tracer): void {
  const ceiling = law.amounts.absoluteIncomeCeiling;
  const figures = [euroPerYear('netIncome', base), euroPerYear('absoluteCeiling', ceiling.value)];
  tracer.step('contributions.above-ceiling', figures, [ceiling.parameter]);
}

function explainQuarter(law: YearLaw, annual: number, quarter: number, tracer: Tracer): void {
  tracer.step(
    'contributions.quarterly-contribution',
    [euroPerYear('annualContribution', annual), euro('quarterlyContribution', quarter)],
    [law.quartersInAYear.parameter, law.roundings.quarterly.parameter, law.roundings.annual.parameter],
  );
}
