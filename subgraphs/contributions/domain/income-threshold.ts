import { euroPerYear, type Tracer } from '../../../common/explanation';
import type { Known } from './year-law';

/**
 * Whether an income stays below the threshold under which nothing is owed; an income equal to it is not below.
 * Royal decree no. 38, articles 12 §2 and 13. Cents a year.
 */
export function isBelowThreshold(income: number, threshold: Known<number>, tracer?: Tracer): boolean {
  const isBelow = income < threshold.value;
  tracer?.step(
    isBelow ? 'contributions.below-threshold' : 'contributions.threshold-reached',
    [euroPerYear('netIncome', income), euroPerYear('incomeThreshold', threshold.value)],
    [threshold.parameter],
  );
  return isBelow;
}
