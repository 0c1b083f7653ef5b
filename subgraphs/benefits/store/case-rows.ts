import type { LocalDate } from '../../../common/dates';
import type { Iban } from '../../../common/identifiers';
import type { BenefitCase, ListedCase } from '../domain/case';
import { toPayment, type PaymentRow } from './payments';

/** Row of the table `benefit_case`. */
export interface CaseRow {
  id: string;
  member_id: string;
  benefit: string;
  reference: string;
  status: string;
  is_automatic: boolean;
  channel: string;
  submitted_on: string;
  event_on: string | null;
  decide_by: string;
  suspended_on: string | null;
  suspended_days: number;
  claim: object;
  iban: string | null;
  months_used: string;
  forwarded_to: string | null;
  forwarded_on: string | null;
}

/** A case with the facts that lists show. */
export interface ListedCaseRow extends CaseRow {
  decided_on: string | null;
  upcoming: PaymentRow | null;
}

/** A row as a case. */
export function toCase(row: CaseRow): BenefitCase {
  return {
    id: row.id,
    memberId: row.member_id,
    benefit: row.benefit as BenefitCase['benefit'],
    reference: row.reference,
    status: row.status as BenefitCase['status'],
    isAutomatic: row.is_automatic,
    channel: row.channel as BenefitCase['channel'],
    submittedOn: row.submitted_on as LocalDate,
    eventOn: row.event_on as LocalDate | null,
    decideBy: row.decide_by as LocalDate,
    suspendedOn: row.suspended_on as LocalDate | null,
    suspendedDays: row.suspended_days,
    claim: row.claim as BenefitCase['claim'],
    iban: row.iban as Iban | null,
    monthsUsed: Number(row.months_used),
    forwardedTo: row.forwarded_to as BenefitCase['forwardedTo'],
    forwardedOn: row.forwarded_on as LocalDate | null,
  };
}

/** A row as a case of a list. */
export function toListedCase(row: ListedCaseRow): ListedCase {
  const nextPayment = row.upcoming && toPayment(row.upcoming);
  return { ...toCase(row), decidedOn: row.decided_on as LocalDate | null, nextPayment };
}
