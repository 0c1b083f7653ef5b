import type { Tracer } from '../../../common/explanation';
import type { Assessment } from './assessment';
import { withMinimumIncome } from './minimum-income';
import type { YearLaw } from './year-law';

/** Assisting spouse with the full statute: own income with a minimum of its own. Royal decree no. 38, article 12 §1ter. */
export function assessMaxiSpouse(law: YearLaw, income: number, tracer?: Tracer): Assessment {
  return { base: withMinimumIncome(income, law.amounts.maxiMinimumIncome, tracer), scale: law.scales.ordinary };
}

/**
 * Assisting spouse with the mini statute: small rates on the income of the aided person, to which the main minimum
 * applies whatever the category of that person. General regulation, article 11 §2. Cents a year.
 */
export function assessMiniSpouse(law: YearLaw, incomeOfAidedPerson: number, tracer?: Tracer): Assessment {
  tracer?.step('contributions.mini-spouse', []);
  const base = withMinimumIncome(incomeOfAidedPerson, law.amounts.mainMinimumIncome, tracer);
  return { base, scale: law.scales.mini };
}
