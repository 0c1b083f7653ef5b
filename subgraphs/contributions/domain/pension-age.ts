import { yearOf, quarterOf } from '../../../common/quarter';
import type { LocalDate } from '../../../common/dates';
import type { Tracer } from '../../../common/explanation';
import type { Assessment } from './assessment';
import type { ContributionCategory } from './contribution-category';
import { isBelowThreshold } from './income-threshold';
import { withMinimumIncome } from './minimum-income';
import { CategoryNotInForce } from './refusals';
import type { Known, YearLaw } from './year-law';

/**
 * Legal pension age, none in payment, reduced regime (the only one before 1 October 2025, by opt-out since): nothing
 * below the threshold of pensioners, then the ordinary rates, no minimum. Royal decree no. 38, article 13 §3; before
 * that day article 13 §1. Cents a year.
 */
export function assessPensionAgeReduced(law: YearLaw, income: number, tracer?: Tracer): Assessment {
  const isBelow = isBelowThreshold(income, law.amounts.pensionerIncomeThreshold, tracer);
  return { base: isBelow ? 0 : income, scale: law.scales.ordinary };
}

/**
 * Legal pension age, none in payment, full contributions: as main occupation with its minimum. Royal decree no. 38,
 * article 13 §2. Throws CategoryNotInForce for a year that ends before the regime starts. Cents a year.
 */
export function assessPensionAge(law: YearLaw, income: number, tracer?: Tracer): Assessment {
  const minimum = requireFullRegime(law, law.later.fullRegimeMinimumIncome, tracer);
  return { base: withMinimumIncome(income, minimum, tracer), scale: law.scales.ordinary };
}

/** An amount of the full regime; in its first year it says that only the last quarters are concerned. */
export function requireFullRegime(law: YearLaw, amount: Known<number> | undefined, tracer?: Tracer): Known<number> {
  if (amount === undefined) throw new CategoryNotInForce('PENSION_AGE', law.fullRegimeFrom);
  const firstQuarter = quarterOf(law.fullRegimeFrom);
  if (tracer !== undefined && yearOf(firstQuarter) === law.year) {
    tracer.step('contributions.pension-age-first-year', [], [amount.parameter], { quarter: firstQuarter });
  }
  return amount;
}

/** Refuses a category on a day on which it does not exist yet: CategoryNotInForce. Royal decree no. 38, article 13 §2. */
export function assertCategoryInForce(law: YearLaw, category: ContributionCategory, day: LocalDate): void {
  if (category === 'PENSION_AGE' && day < law.fullRegimeFrom)
    throw new CategoryNotInForce(category, law.fullRegimeFrom);
}
