import { euro, type Tracer } from '../../../common/explanation';
import type { Assessment } from './assessment';
import { withMinimumIncome } from './minimum-income';
import type { YearLaw } from './year-law';

/** Starter in main occupation: a lower minimum in the first quarters. Royal decree no. 38, article 12 §1bis. */
export function assessPrimostarter(law: YearLaw, income: number, tracer?: Tracer): Assessment {
  return { base: withMinimumIncome(income, law.amounts.primostarterMinimumIncome, tracer), scale: law.scales.ordinary };
}

/**
 * What is taken off the first quarter of a starter, in cents; never more than the quarter itself, and nothing before
 * 1 April 2022. Law of 12 July 2022; royal decree no. 38, article 12 §1bis.
 */
export function firstQuarterReduction(law: YearLaw, quarter: number, tracer?: Tracer): number {
  const reduction = law.later.firstQuarterReduction;
  if (reduction === undefined) return 0;
  const taken = Math.min(reduction.value, quarter);
  tracer?.step(
    'contributions.first-quarter-reduction',
    [euro('quarterBefore', quarter), euro('reduction', taken), euro('quarterAfter', quarter - taken)],
    [reduction.parameter],
  );
  return taken;
}
