import type { Tracer } from '../../../common/explanation';
import type { Assessment } from './assessment';
import { withMinimumIncome } from './minimum-income';
import type { YearLaw } from './year-law';

/** Main occupation: the income, at least the main minimum. Royal decree no. 38, article 12 §1. Cents a year. */
export function assessMainOccupation(law: YearLaw, income: number, tracer?: Tracer): Assessment {
  return { base: withMinimumIncome(income, law.amounts.mainMinimumIncome, tracer), scale: law.scales.ordinary };
}
