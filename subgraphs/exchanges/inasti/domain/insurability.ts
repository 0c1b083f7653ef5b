import type { CareerQuarterFacts } from './career';

/** What a quarter is worth for health insurance, in words of our own: the code list of INASTI is not public. */
export type InsurabilityValue = 'INSURED' | 'NOT_INSURED';

/**
 * A quarter counts for health insurance when its contribution is paid, exempted or assimilated: an exempted quarter keeps
 * every right but the pension (royal decree no. 38, article 17).
 */
export function insurabilityValue({ situation }: Pick<CareerQuarterFacts, 'situation'>): InsurabilityValue {
  return situation === 'PAID' || situation === 'EXEMPTED' || situation === 'ASSIMILATED' ? 'INSURED' : 'NOT_INSURED';
}
