import { addDays, type LocalDate } from '../../../common/dates';
import { allowanceEndsAfterDeath, allowanceEndsFrom } from './carer/period';
import type { ParameterBook } from '../../../common/parameters';
import type { BenefitCase } from './case';
import type { ClaimDetails } from './claims';

/** What may change during a benefit. */
export type BenefitChange = 'RESUMPTION' | 'PENSION' | 'DEPARTURE' | 'OTHER_END' | 'DEATH_OF_CARED_PERSON';

/**
 * The claim after a change, from which the benefit is decided anew: the interruption ends the day before a resumption; a
 * lost condition of the bridging right ends it with its month (PL 26.12.2022, article 197); the carer allowance ends as
 * RD 27.9.2015, article 4 §3 says. Undefined when the benefit knows no such change.
 */
export function claimAfterChange(
  book: ParameterBook,
  { benefit, claim }: Pick<BenefitCase, 'benefit' | 'claim'>,
  change: BenefitChange,
  on: LocalDate,
): ClaimDetails | undefined {
  if (benefit === 'BRIDGING_RIGHT' && claim.bridgingRight && change !== 'DEATH_OF_CARED_PERSON') {
    const interruptedUntilOn = change === 'RESUMPTION' ? addDays(on, -1) : addDays(allowanceEndsFrom(on), -1);
    return { ...claim, bridgingRight: { ...claim.bridgingRight, interruptedUntilOn } };
  }
  if (benefit !== 'CARER_ALLOWANCE' || !claim.carer) return undefined;
  if (change === 'DEATH_OF_CARED_PERSON') {
    const untilOn = addDays(allowanceEndsAfterDeath(book, on), -1);
    return { ...claim, carer: { ...claim.carer, personDiedOn: on, untilOn } };
  }
  return { ...claim, carer: { ...claim.carer, untilOn: addDays(allowanceEndsFrom(on), -1) } };
}
