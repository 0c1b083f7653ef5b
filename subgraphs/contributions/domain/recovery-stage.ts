import type { LocalDate } from '../../../common/dates';

/** A step of recovery, as the schema names it. */
export type RecoveryStage =
  | 'OVERDUE'
  | 'SUSPENDED'
  | 'REMINDER'
  | 'STATEMENT'
  | 'FORMAL_NOTICE'
  | 'PERSONAL_CONTACT'
  | 'SOLIDARITY_CALL'
  | 'WRIT'
  | 'SUMMONS'
  | 'SERVICE'
  | 'ENFORCEMENT'
  | 'BANKRUPTCY_CLAIM';

/** Where recovery stands. */
export interface RecoveryState {
  readonly stage: RecoveryStage;
  readonly since: LocalDate;
  readonly nextStep: RecoveryStage | null;
  readonly nextStepOn: LocalDate | null;
}
