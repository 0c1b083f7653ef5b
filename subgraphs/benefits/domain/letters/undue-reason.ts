import { condition, type Finding } from '../finding';
import { recoveryBasis } from '../charter/undue';
import type { Overpayment } from '../overpayment';

/** Reasons for which a paid period may turn out not to be owed; each has a text that needs no figure. */
export const undueReasonCodes = [
  'RESIDENCE_IN_BELGIUM',
  'NOT_PENSIONED',
  'NOT_EXCLUDED',
  'NO_INTERRUPTION_ALLOWANCE',
  'CERTIFICATE_HELD',
  'RECOGNITION_HELD',
  'MATERNITY_INSURED',
  'CHILD_IN_MOTHERS_HOUSEHOLD',
  'ACTIVITY_RESUMED',
  'GROUND_SHOWN',
  'LINK_WITH_CHILD',
  'LINK_WITH_DECEASED',
  'STILL_INTERRUPTED',
] as const;

/** The rule that was not met in the undue period. */
export function undueFinding({ reasonCode, benefit }: Pick<Overpayment, 'reasonCode' | 'benefit'>): Finding {
  return condition(reasonCode, false, recoveryBasis[benefit]);
}
