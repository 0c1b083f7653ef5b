import type { LocalDate } from '../../../common/dates';

/** Kinds of tasks; the text of each is `members.task-<kind>`. */
export type TaskKind =
  | 'WELCOME_CONTACT'
  | 'LATE_AFFILIATION'
  | 'CHECK_DUPLICATE'
  | 'MERGE_CONFLICT'
  | 'INVITE_MANDATARY'
  | 'LIFE_EVENT_CONTACT'
  | 'PAYMENT_DIFFICULTY_CONTACT'
  | 'CESSATION_ADVICE'
  | 'BEREAVED_FAMILY_CONTACT'
  | 'RECOVERY_MAKE_CONTACT'
  | 'RECOVERY_PROVE_DELIVERY'
  | 'RECOVERY_CHOOSE_INSTRUMENT'
  | 'RECOVERY_SERVE'
  | 'RECOVERY_ENFORCE'
  | 'RECOVERY_DECLARE_CLAIM'
  | 'RECOVERY_PRESCRIPTION_NEAR';

/** What a client manager has to do for a member. */
export interface Task {
  readonly id: string;
  readonly memberId: string;
  readonly clientManagerId: string | null;
  readonly kind: TaskKind;
  /** Arguments of the text. */
  readonly args: Readonly<Record<string, string>>;
  readonly dueOn: LocalDate;
  readonly createdAt: Date;
  readonly doneAt: Date | null;
  readonly outcome: string | null;
}
