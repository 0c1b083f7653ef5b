import type { CareerQuarterFacts } from './career';

/** What a quarter is worth for health insurance, in words of our own: the code list of INASTI is not public. */
export type InsurabilityValue = 'INSURED' | 'NOT_INSURED';

/**
 * A quarter counts for health insurance when its contribution is paid, exempted or assimilated: an exempted quarter keeps
 * every right but the pension (royal decree no. 38, article 17). Continued insurance is for the pension: the amount of the part
 * for health care is not known, so that nobody can have paid it.
 */
export function insurabilityValue({
  situation,
  isContinuedInsurance = false,
}: Pick<CareerQuarterFacts, 'situation' | 'isContinuedInsurance'>): InsurabilityValue {
  if (isContinuedInsurance) return 'NOT_INSURED';
  return situation === 'PAID' || situation === 'EXEMPTED' || situation === 'ASSIMILATED' ? 'INSURED' : 'NOT_INSURED';
}
