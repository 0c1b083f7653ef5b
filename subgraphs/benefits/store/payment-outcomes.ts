import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import type { Payment } from '../domain/decision';
import type { FundBenefit } from '../domain/facts';
import { toPayment, type PaymentRow } from './payments';

/** An ordered payment left the account of the fund. @returns it with its benefit; undefined when it was not ordered */
export async function markPaid(
  trx: Knex.Transaction,
  id: string,
  on: LocalDate,
): Promise<(Payment & { benefit: FundBenefit }) | undefined> {
  const { rows } = await trx.raw<{ rows: (PaymentRow & { benefit: string })[] }>(
    `update payment set status = 'PAID', paid_on = ? from benefit_case
     where payment.id = ? and benefit_case.id = payment.case_id and payment.status = 'ORDERED'
     returning payment.*, benefit_case.benefit`,
    [on, id],
  );
  return rows[0] && { ...toPayment(rows[0]), benefit: rows[0].benefit as FundBenefit };
}

/** How an order failed. */
export interface NotPaid {
  readonly outcome: 'REJECTED' | 'RETURNED' | 'CANCELLED';
  readonly reason: string | null;
  readonly on: LocalDate;
}

/**
 * An ordered or paid payment did not reach the member. Its case is open again. @returns how it stood before; undefined when it
 * was neither ordered nor paid
 */
export async function markNotPaid(
  trx: Knex.Transaction,
  id: string,
  { outcome, reason, on }: NotPaid,
): Promise<'ORDERED' | 'PAID' | undefined> {
  const row: PaymentRow | undefined = await trx('payment').where({ id }).forUpdate().first();
  if (row?.status !== 'ORDERED' && row?.status !== 'PAID') return undefined;
  const isHeld = outcome === 'CANCELLED';
  const status = isHeld ? { status: 'HELD', hold_reason: 'ACCOUNT_CHECK' } : { status: 'RETURNED' };
  const failed = trx.raw(
    `(select coalesce(c.iban, m.iban) from benefit_case c join member m on m.member_id = c.member_id where c.id = ?)`,
    [row.case_id],
  );
  await trx('payment')
    .where({ id })
    .update({ ...status, paid_on: null, returned_on: on, return_reason: reason, failed_iban: failed });
  await trx('benefit_case').where({ id: row.case_id, status: 'CLOSED' }).update({ status: 'GRANTED' });
  return row.status;
}

/** Makes what came back payable again, as far as another account than the one it did not reach is known now. */
export async function resumeReturned(trx: Knex, memberId: string): Promise<void> {
  await trx.raw(
    `update payment set status = 'PLANNED' from benefit_case c join member m on m.member_id = c.member_id
     where payment.case_id = c.id and payment.member_id = ? and payment.status = 'RETURNED' and m.died_on is null
       and coalesce(c.iban, m.iban) is distinct from payment.failed_iban and coalesce(c.iban, m.iban) is not null`,
    [memberId],
  );
}
