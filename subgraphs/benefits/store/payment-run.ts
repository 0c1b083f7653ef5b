import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import type { Iban } from '../../../common/identifiers';
import type { Cents } from '../../../common/money';
import type { Payment } from '../domain/decision';
import type { FundBenefit } from '../domain/facts';
import { toPayment, type PaymentRow } from './payments';

/** A payment that is due, with what its order needs. */
export interface DuePayment extends Payment {
  readonly benefit: FundBenefit;
  /** Account to be credited: the one of the claim, else the one on file; null when none is known. */
  readonly iban: Iban | null;
  readonly isDeceased: boolean;
}

interface DueRow extends PaymentRow {
  benefit: string;
  iban: string | null;
  is_deceased: boolean;
}

/** The next payments that are due by a day, locked; another run at the same time takes others. */
export async function takeDuePayments(trx: Knex.Transaction, on: LocalDate, limit: number): Promise<DuePayment[]> {
  const { rows } = await trx.raw<{ rows: DueRow[] }>(
    `select payment.*, benefit_case.benefit, coalesce(benefit_case.iban, member.iban) as iban,
       member.died_on is not null as is_deceased
     from payment
     join benefit_case on benefit_case.id = payment.case_id
     join member on member.member_id = payment.member_id
     where payment.status = 'PLANNED' and payment.due_on <= ?
     order by payment.due_on, payment.period_from, payment.id limit ?
     for update of payment skip locked`,
    [on, limit],
  );
  return rows.map((row) => ({
    ...toPayment(row),
    benefit: row.benefit as FundBenefit,
    iban: row.iban as Iban | null,
    isDeceased: row.is_deceased,
  }));
}

/** Marks a payment as ordered, or as paid when everything was kept back for an undue sum. */
export async function markOrdered(
  trx: Knex,
  id: string,
  on: LocalDate,
  setOff: Cents,
  isKeptBack: boolean,
): Promise<void> {
  const settled = isKeptBack ? { status: 'PAID', paid_on: on } : { status: 'ORDERED' };
  await trx('payment')
    .where({ id })
    .update({ ...settled, ordered_on: on, set_off_cents: setOff });
}

/** Holds one payment for a reason. */
export async function markHeld(trx: Knex, id: string, reason: string): Promise<void> {
  await trx('payment').where({ id }).update({ status: 'HELD', hold_reason: reason });
}

/** Closes granted cases whose payments are all made or cancelled. @returns how many */
export async function closeFinished(trx: Knex): Promise<number> {
  return trx('benefit_case')
    .where({ status: 'GRANTED' })
    .whereExists(trx('payment').whereRaw('case_id = benefit_case.id').where({ status: 'PAID' }).select('id'))
    .whereNotExists(
      trx('payment').whereRaw('case_id = benefit_case.id').whereNotIn('status', ['PAID', 'CANCELLED']).select('id'),
    )
    .update({ status: 'CLOSED' });
}

/** Cases with a payment that is due by a day while its amount is awaited. */
export async function findAwaitingCases(db: Knex, on: LocalDate, limit: number, after: string): Promise<string[]> {
  const rows = await db('payment')
    .distinct('case_id')
    .where({ status: 'AMOUNT_AWAITED' })
    .where('due_on', '<=', on)
    .where('case_id', '>', after)
    .orderBy('case_id')
    .limit(limit);
  return rows.map(({ case_id: id }: { case_id: string }) => id);
}

/** Gives an awaited payment its amount. */
export async function fillAmount(trx: Knex, caseId: string, from: LocalDate, gross: Cents): Promise<number> {
  return trx('payment')
    .where({ case_id: caseId, period_from: from, status: 'AMOUNT_AWAITED' })
    .update({ gross_cents: gross, status: 'PLANNED' });
}

/** Cancels payments for periods after a death and holds what is due until the heirs are known. */
export async function stopAfterDeath(trx: Knex, memberId: string, on: LocalDate): Promise<void> {
  const open = ['PLANNED', 'AMOUNT_AWAITED', 'HELD', 'RETURNED'];
  await trx('payment').where({ member_id: memberId }).whereIn('status', open).where('period_from', '>', on).update({
    status: 'CANCELLED',
  });
  await trx('payment')
    .where({ member_id: memberId })
    .whereIn('status', ['PLANNED', 'AMOUNT_AWAITED'])
    .update({ status: 'HELD', hold_reason: 'SUCCESSION' });
}
