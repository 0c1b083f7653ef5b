import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import type { Cents } from '../../../common/money';
import type { Payment } from '../domain/decision';
import type { PaymentPeriod } from '../domain/ruling';

/** Row of the table `payment`. */
export interface PaymentRow {
  id: string;
  case_id: string;
  member_id: string;
  decision_id: string;
  period_from: string;
  period_to: string;
  due_on: string;
  gross_cents: number | null;
  withheld_cents: number;
  set_off_cents: number;
  status: string;
  ordered_on: string | null;
  paid_on: string | null;
  return_reason: string | null;
}

/** Payments of several cases, the earliest first. */
export async function findPayments(db: Knex, caseIds: readonly string[]): Promise<Payment[]> {
  const rows = await db<PaymentRow>('payment')
    .whereIn('case_id', [...caseIds])
    .orderBy(['due_on', 'period_from', 'id']);
  return rows.map(toPayment);
}

/** Plans the periods of a decision; one whose amount is awaited is planned without a sum. */
export async function planPayments(
  trx: Knex,
  decision: { readonly id: string; readonly caseId: string; readonly memberId: string; readonly decidedOn: LocalDate },
  periods: readonly PaymentPeriod[],
): Promise<void> {
  if (periods.length === 0) return;
  await trx('payment').insert(
    periods.map(({ from, to, dueOn, gross }) => ({
      case_id: decision.caseId,
      member_id: decision.memberId,
      decision_id: decision.id,
      period_from: from,
      period_to: to,
      due_on: dueOn,
      gross_cents: gross,
      status: gross === null ? 'AMOUNT_AWAITED' : 'PLANNED',
      is_arrears: to.slice(0, 4) < decision.decidedOn.slice(0, 4),
    })),
  );
}

/** Statuses of payments that did not leave yet. */
const open = ['PLANNED', 'AMOUNT_AWAITED', 'HELD', 'RETURNED'];

/** Cancels what did not leave yet, because another decision replaces the one that planned it. */
export async function cancelOpenPayments(trx: Knex, caseId: string): Promise<void> {
  await trx('payment').where({ case_id: caseId }).whereIn('status', open).update({ status: 'CANCELLED' });
}

/** Holds the open payments of a case for a reason, or lets them go on. */
export async function holdPayments(trx: Knex, caseId: string, reason: string | null): Promise<void> {
  if (reason === null) {
    const status = trx.raw(`case when gross_cents is null then 'AMOUNT_AWAITED' else 'PLANNED' end`);
    await trx('payment').where({ case_id: caseId, status: 'HELD' }).update({ status, hold_reason: null });
    return;
  }
  await trx('payment')
    .where({ case_id: caseId })
    .whereIn('status', ['PLANNED', 'AMOUNT_AWAITED'])
    .update({ status: 'HELD', hold_reason: reason });
}

/** A row as a payment. */
export function toPayment(row: PaymentRow): Payment {
  return {
    id: row.id,
    caseId: row.case_id,
    memberId: row.member_id,
    decisionId: row.decision_id,
    from: row.period_from as LocalDate,
    to: row.period_to as LocalDate,
    dueOn: row.due_on as LocalDate,
    gross: row.gross_cents as Cents | null,
    withheld: row.withheld_cents as Cents,
    setOff: row.set_off_cents as Cents,
    status: row.status as Payment['status'],
    orderedOn: row.ordered_on as LocalDate | null,
    paidOn: row.paid_on as LocalDate | null,
    returnReason: row.return_reason,
  };
}
