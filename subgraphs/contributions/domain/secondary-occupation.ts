import type { Tracer } from '../../../common/explanation';
import type { Assessment } from './assessment';
import { isBelowThreshold } from './income-threshold';
import type { YearLaw } from './year-law';

/**
 * Secondary occupation: nothing below the threshold, from the first euro once it is reached, no minimum.
 * Royal decree no. 38, article 12 §2. Cents a year.
 */
export function assessSecondaryOccupation(law: YearLaw, income: number, tracer?: Tracer): Assessment {
  const isBelow = isBelowThreshold(income, law.amounts.secondaryIncomeThreshold, tracer);
  return { base: isBelow ? 0 : income, scale: law.scales.ordinary };
}
