import type { LocalDate } from '../../../../common/dates';
import type { Cents } from '../../../../common/money';
import type { QuarterSums } from '../claim';

/** Who owes: a member for contributions of quarters, or a company for its annual contribution. */
export type DebtorKind = 'MEMBER' | 'COMPANY';

/** A debtor of either kind. */
export interface DebtorRef {
  readonly kind: DebtorKind;
  readonly id: string;
}

/** Steps that are recorded; the contact in person is kept apart, because people make it. */
export const recoveryStepKinds = [
  'REMINDER',
  'STATEMENT',
  'FORMAL_NOTICE',
  'SOLIDARITY_CALL',
  'WRIT',
  'SUMMONS',
  'SERVICE',
  'ENFORCEMENT',
] as const;

/** One of them. */
export type RecoveryStepKind = (typeof recoveryStepKinds)[number];

/** How a step reaches the debtor. */
export type DeliveryChannel = 'POST' | 'REGISTERED' | 'ELECTRONIC' | 'BAILIFF';

/** One debt of a quarter or a year as recovery sees it. */
export interface RecoveryDebt {
  /** `2026-Q1#0` for a claim of a quarter, `2026` for the contribution of a company. */
  readonly key: string;
  /** Quarter or year. */
  readonly period: string;
  /** 0 for what the notice claimed, more for a supplement at regularization. */
  readonly number: number;
  readonly dueOn: LocalDate;
  /** What is open, by kind, in cents. */
  readonly open: QuarterSums;
}

/** A step that was taken. */
export interface TakenStep {
  readonly id: string;
  readonly kind: RecoveryStepKind;
  readonly on: LocalDate;
  /** Keys of the debts it is about. */
  readonly keys: readonly string[];
  readonly channel: DeliveryChannel;
  /** Day on which it was proved to be sent or served; absent while there is no proof. */
  readonly provenOn?: LocalDate | undefined;
  /** For a call on somebody who answers for the debt: by which link. */
  readonly linkId?: string | undefined;
}

/** Somebody answers jointly for the contributions of a member: royal decree no. 38, article 15 §1. */
export interface SolidarityLink {
  readonly id: string;
  readonly kind: 'COMPANY_FOR_DIRECTOR' | 'SELF_EMPLOYED_FOR_HELPER';
  readonly memberId: string;
  readonly liable: DebtorRef;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** What came of an attempt to speak with the debtor. */
export type ContactOutcome =
  'PROMISED_TO_PAY' | 'ASKED_FOR_PLAN' | 'ASKED_FOR_EXEMPTION' | 'DISPUTES' | 'CANNOT_PAY' | 'REFUSES' | 'NOT_REACHED';

/** Ways to speak with a debtor in person. */
export type ContactChannel = 'PHONE' | 'VIDEO' | 'OFFICE' | 'VISIT';

/** A contact in person, or an attempt at one, by a named employee. */
export interface RecoveryContact {
  readonly id: string;
  readonly on: LocalDate;
  readonly by: string;
  readonly channel: ContactChannel;
  readonly outcome: ContactOutcome;
  /** Day until which the debtor promised to pay. */
  readonly promisedOn?: LocalDate | undefined;
  readonly note: string;
}

/** Why recovery waits. */
export type SuspensionKind =
  'PAYMENT_PLAN' | 'EXEMPTION_PENDING' | 'WAIVER_PENDING' | 'DISPUTE' | 'INSOLVENCY' | 'DEATH';

/** Time in which recovery of some debts, or of all, waits. */
export interface Suspension {
  readonly kind: SuspensionKind;
  readonly from: LocalDate;
  /** Last day; null while it lasts. */
  readonly to: LocalDate | null;
  /** Quarters or years that wait; null for all. */
  readonly periods: readonly string[] | null;
}

/** Something that makes a prescription period begin anew. */
export interface Interruption {
  readonly on: LocalDate;
  /** Keys of the debts it is about. */
  readonly keys: readonly string[];
}

/** A proceeding that is not closed, as far as deadlines hang on it. */
export interface OpenProceeding {
  readonly id: string;
  readonly kind: 'WRIT' | 'SUMMONS' | 'BANKRUPTCY_CLAIM';
  readonly openedOn: LocalDate;
  readonly servedOn?: LocalDate | undefined;
  readonly declaredOn?: LocalDate | undefined;
  readonly isOpposed: boolean;
  readonly isEnforced: boolean;
}

/** Everything recovery knows of one debtor. */
export interface RecoveryFile {
  readonly debtor: DebtorRef;
  /** Open debts, whether due or not. */
  readonly debts: readonly RecoveryDebt[];
  /** Interest and costs that are open, in cents. */
  readonly costs: Cents;
  /** Oldest first. */
  readonly steps: readonly TakenStep[];
  readonly contacts: readonly RecoveryContact[];
  readonly suspensions: readonly Suspension[];
  /** Interruptions beside those that the steps themselves bring. */
  readonly interruptions: readonly Interruption[];
  /** Who answers for the debts of this member. */
  readonly links: readonly SolidarityLink[];
  /** Proceedings that are not closed. */
  readonly proceedings: readonly OpenProceeding[];
  /** Money that is applied to no debt may be the debtor's, or a collection is on its way. */
  readonly isMoneyWaiting: boolean;
}
