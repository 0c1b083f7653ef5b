import { addDays, type LocalDate } from '../../../common/dates';
import { openAmount, type Claim } from './claim';

/** A step of recovery, as the schema names it. */
export type RecoveryStage =
  | 'OVERDUE'
  | 'SUSPENDED'
  | 'REMINDER'
  | 'STATEMENT'
  | 'FORMAL_NOTICE'
  | 'PERSONAL_CONTACT'
  | 'WRIT'
  | 'SUMMONS'
  | 'ENFORCEMENT';

/** Where recovery stands. */
export interface RecoveryState {
  readonly stage: RecoveryStage;
  readonly since: LocalDate;
  readonly nextStep: RecoveryStage | null;
  readonly nextStepOn: LocalDate | null;
}

/**
 * Where recovery stands as far as the account alone tells: overdue from the day after the oldest due date that passed
 * unpaid, suspended while a payment plan runs (general regulation, article 46), undefined when nothing is overdue.
 */
export function recoveryOf(
  claims: readonly Claim[],
  today: LocalDate,
  planSince: LocalDate | undefined,
): RecoveryState | undefined {
  const late = claims.filter((claim) => claim.dueOn < today && openAmount(claim) > 0).map(({ dueOn }) => dueOn);
  const oldest = late.sort()[0];
  if (oldest === undefined) return undefined;
  if (planSince !== undefined) return { stage: 'SUSPENDED', since: planSince, nextStep: null, nextStepOn: null };
  return { stage: 'OVERDUE', since: addDays(oldest, 1), nextStep: 'REMINDER', nextStepOn: null };
}
