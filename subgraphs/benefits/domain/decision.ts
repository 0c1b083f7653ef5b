import type { LocalDate } from '../../../common/dates';
import type { Explanation } from '../../../common/explanation';
import type { Cents } from '../../../common/money';
import type { Quarter } from '../../../common/quarter';
import type { LaborCourt } from './charter/labor-court';
import type { Finding } from './finding';
import type { Outcome } from './ruling';

/** What kind of decision it is. Charter, articles 10, 17, 18 and 23. */
export type DecisionKind = 'FIRST' | 'REVISION' | 'WITHDRAWAL' | 'APPEAL';

/** A decision as it was notified. */
export interface Decision {
  readonly id: string;
  readonly caseId: string;
  readonly memberId: string;
  readonly number: number;
  readonly kind: DecisionKind;
  readonly outcome: Outcome;
  readonly decidedOn: LocalDate;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly reasons: readonly Finding[];
  readonly explanation: Explanation;
  readonly perMonth: Cents | null;
  readonly total: Cents | null;
  readonly vouchers: number | null;
  readonly isAmountAwaited: boolean;
  readonly freeQuarters: readonly Quarter[];
  readonly appealUntil: LocalDate;
  readonly court: LaborCourt;
}

/** Where a payment stands. */
export type PaymentStatus = 'PLANNED' | 'AMOUNT_AWAITED' | 'HELD' | 'ORDERED' | 'PAID' | 'RETURNED' | 'CANCELLED';

/** A payment of a benefit. */
export interface Payment {
  readonly id: string;
  readonly caseId: string;
  readonly memberId: string;
  readonly decisionId: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly dueOn: LocalDate;
  readonly gross: Cents | null;
  readonly withheld: Cents;
  readonly setOff: Cents;
  readonly status: PaymentStatus;
  readonly orderedOn: LocalDate | null;
  readonly paidOn: LocalDate | null;
  /** ISO reason for which it last came back; null when it never did or none was given. */
  readonly returnReason: string | null;
}

/** A document that was asked for. */
export interface AskedDocument {
  readonly caseId: string;
  readonly document: string;
  readonly askedOn: LocalDate;
  readonly remindedOn: LocalDate | null;
  readonly receivedOn: LocalDate | null;
}
