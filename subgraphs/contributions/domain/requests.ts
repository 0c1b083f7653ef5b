import { addMonths, type LocalDate } from '../../../common/dates';
import type { Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import type { Quarter } from '../../../common/quarter';

/** What a member can ask about contributions, as the schema names it. */
export type RequestKind = 'REDUCTION' | 'INCREASE' | 'PAYMENT_PLAN' | 'EXEMPTION' | 'SURCHARGE_WAIVER';

/** Where a request stands, as the schema names it. */
export type RequestStatus =
  'SUBMITTED' | 'FORWARDED' | 'GRANTED' | 'PARTLY_GRANTED' | 'REFUSED' | 'REVOKED' | 'COMPLETED';

/** What was decided. */
export type DecisionOutcome = 'GRANTED' | 'PARTLY_GRANTED' | 'REFUSED';

/** Why a decision is what it is; each code has a text in the four languages and the article it rests on. */
export const decisionReasons = {
  ESTIMATE_SUPPORTED: 'RD 38, article 11 §3',
  ESTIMATE_NOT_SUPPORTED: 'RD 38, article 11 §3; RD 19.12.1967, article 41bis',
  OVERDUE_CONTRIBUTIONS: 'RD 38, article 11 §3',
  PLAN_WITHIN_SETTINGS: 'RD 19.12.1967, article 46',
  PLAN_NOT_KEPT: 'RD 19.12.1967, article 46',
  INASTI_GRANTED: 'RD 38, article 17; RD 19.12.1967, articles 48 and 50ter',
  INASTI_REFUSED: 'RD 38, article 17; RD 19.12.1967, articles 48 and 50ter',
  INASTI_PARTLY_GRANTED: 'RD 38, article 17; RD 19.12.1967, articles 48 and 50ter',
} as const;

/** Code of a reason. */
export type DecisionReasonCode = keyof typeof decisionReasons;

/** A request of a member. */
export interface MemberRequest {
  readonly id: string;
  readonly memberId: string;
  readonly kind: RequestKind;
  readonly status: RequestStatus;
  readonly year?: number | undefined;
  readonly quarters: readonly Quarter[];
  readonly estimatedIncome?: Cents | undefined;
  readonly reason?: string | undefined;
  readonly submittedOn: LocalDate;
  readonly submittedBy: string;
  readonly decision?: RequestDecision | undefined;
}

/** A decision on a request. */
export interface RequestDecision {
  readonly on: LocalDate;
  readonly by: string;
  readonly outcome: DecisionOutcome;
  readonly reasons: readonly DecisionReasonCode[];
}

/** How to appeal: before whom (a text key) and until when. */
export interface Appeal {
  readonly court: 'labor-tribunal' | 'appeals-commission';
  readonly until: LocalDate;
}

/**
 * Appeal against a decision: the labor tribunal within three months (law of 11 April 1995, article 23); against INASTI on an
 * exemption the appeals commission within one month (general regulation, article 50ter).
 */
export function appealAgainst(book: ParameterBook, kind: RequestKind, decidedOn: LocalDate): Appeal {
  const isExemption = kind === 'EXEMPTION';
  const months = book.count(
    `contributions.requests/${isExemption ? 'exemption-appeal-months' : 'appeal-months'}`,
    decidedOn,
  );
  return { court: isExemption ? 'appeals-commission' : 'labor-tribunal', until: addMonths(decidedOn, months) };
}

/** A request that was decided the moment it was made. */
export function decided(request: MemberRequest, decision: RequestDecision): MemberRequest {
  return { ...request, status: decision.outcome, decision };
}
