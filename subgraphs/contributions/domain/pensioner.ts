import type { Tracer } from '../../../common/explanation';
import type { Assessment } from './assessment';
import { isBelowThreshold } from './income-threshold';
import type { YearLaw } from './year-law';

/**
 * Pension in payment, early or not: nothing below the threshold, then a lower rate on the first slice, no minimum.
 * Royal decree no. 38, article 13 §1. Cents a year.
 */
export function assessPensioner(law: YearLaw, income: number, tracer?: Tracer): Assessment {
  const isBelow = isBelowThreshold(income, law.amounts.pensionerIncomeThreshold, tracer);
  return { base: isBelow ? 0 : income, scale: law.scales.pensioner };
}
