import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import type { LocalDate } from '../../../common/dates';
import { publish } from '../../../common/events';
import { refundPaid } from '../../../common/events/catalogue/contributions/refund-paid';
import type { Iban } from '../../../common/identifiers';
import { cents, type Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import {
  kindOrder,
  overdueOfAccount,
  refundCameBack,
  refundCredit,
  refundFailed,
  refundHindrances,
  refundLeft,
  smallestRefund,
  useCredit,
  afterwards,
  type RefundHindrance,
} from '../domain';
import { lockAccount, saveBooking } from './accounts';
import { findDebtors } from './debtors';
import { insertEntries } from './ledger';
import { createOrder } from './payments/orders';
import { refundedParts } from './refunded-parts';

/** A refund that staff accepted. */
export interface Refund {
  readonly id: string;
  readonly memberId: string;
  readonly amount: Cents;
  readonly iban: Iban;
  readonly state: 'ACCEPTED' | 'PAID' | 'FAILED';
  readonly acceptedOn: LocalDate;
  readonly endedOn: LocalDate | null;
}

/** Why a refund was not accepted: what stands in the way, or more than there is in hand. */
export type RefundRefusal = RefundHindrance | 'NOT_IN_HAND' | 'NO_MEMBER';

/** What staff accepts to pay back, and who it is. */
export interface RefundRequest {
  readonly memberId: string;
  readonly amount: Cents;
  readonly acceptedBy: string;
}

/**
 * Takes money out of a member's hand to be paid back to the account that is known for refunds. From then on it is the payments
 * that have to bring it to the bank: `refundLeftBank`, or back: `refundNotPaid`. All in the caller's transaction.
 */
export async function acceptRefund(
  trx: Knex.Transaction,
  book: ParameterBook,
  { memberId, amount, acceptedBy }: RefundRequest,
  clock: Clock,
): Promise<Refund | RefundRefusal> {
  const account = await lockAccount(trx, memberId);
  const [debtor] = await findDebtors(trx, [memberId]);
  if (account === undefined || debtor === undefined) return 'NO_MEMBER';
  const today = clock.today();
  const facts = { iban: debtor.refundIban, amount, isDeceased: debtor.diedOn !== null };
  const isOverdue = overdueOfAccount(account, today) > 0;
  const [hindrance] = refundHindrances({ ...facts, isOverdue }, smallestRefund(book, today));
  if (hindrance !== undefined) return hindrance;
  if (amount > account.credit || debtor.refundIban === null) return 'NOT_IN_HAND';
  const refund: Refund = {
    ...{ id: randomUUID(), memberId, amount, iban: debtor.refundIban },
    ...{ state: 'ACCEPTED' as const, acceptedOn: today, endedOn: null },
  };
  await saveBooking(trx, account, refundCredit(account, amount, today, refund.id), clock);
  await trx('refund').insert({
    ...{ member_id: memberId, id: refund.id, amount_cents: amount, iban: refund.iban, state: refund.state },
    ...{ accepted_on: today, accepted_by: acceptedBy },
  });
  const payment = { kind: 'REFUND' as const, sourceId: refund.id, memberId, amount, iban: refund.iban };
  await createOrder(trx, payment, { on: today, by: acceptedBy });
  return refund;
}

/** Refunds that were accepted and are not at the bank yet, after one of them, in order of id; for orders of payment. */
export async function findRefundsToBePaid(db: Knex, after: string | null, limit: number): Promise<Refund[]> {
  const rows = await db('refund')
    .where('state', 'ACCEPTED')
    .where('id', '>', after ?? '00000000-0000-0000-0000-000000000000')
    .orderBy('id')
    .limit(limit);
  return rows.map(refundFromRow);
}

/** Writes down that a refund left the account of the fund and tells the other subgraphs. One that ended stays as it is. */
export async function refundLeftBank(trx: Knex.Transaction, id: string, on: LocalDate, clock: Clock): Promise<boolean> {
  const refund = await endRefund(trx, id, 'PAID', on);
  if (refund === undefined) return false;
  const { memberId, amount } = refund;
  const parts = await refundedParts(trx, refund);
  await insertEntries(trx, memberId, [refundLeft(amount, on, id)]);
  const payload = { memberId, refundId: id, on, amountCents: amount, parts };
  await publish(trx, refundPaid, payload, { subject: memberId, clock });
  return true;
}

/** Puts a refund that the bank did not carry out into the member's hand again, where debts take it first. */
export async function refundNotPaid(
  trx: Knex.Transaction,
  book: ParameterBook,
  id: string,
  clock: Clock,
): Promise<boolean> {
  const today = clock.today();
  const refund = await endRefund(trx, id, 'FAILED', today);
  const account = refund && (await lockAccount(trx, refund.memberId));
  if (refund === undefined || account === undefined) return false;
  const back = refundFailed(account, refund.amount, today, id);
  const used = useCredit(back.account, today, kindOrder(book, today), id);
  await saveBooking(trx, account, afterwards(back, used), clock);
  return true;
}

/** Puts a refund that left and came back into the member's hand again, where debts take it first. */
export async function refundReturned(
  trx: Knex.Transaction,
  book: ParameterBook,
  id: string,
  on: LocalDate,
  clock: Clock,
): Promise<boolean> {
  const [row] = await trx('refund')
    .where({ id, state: 'PAID' })
    .update({ state: 'FAILED', ended_on: on })
    .returning('*');
  const account = row && (await lockAccount(trx, row.member_id));
  if (account === undefined) return false;
  const back = refundCameBack(account, cents(row.amount_cents), on, id);
  const used = useCredit(back.account, clock.today(), kindOrder(book, clock.today()), id);
  await saveBooking(trx, account, afterwards(back, used), clock);
  return true;
}

async function endRefund(trx: Knex, id: string, state: Refund['state'], on: LocalDate): Promise<Refund | undefined> {
  const [row] = await trx('refund').where({ id, state: 'ACCEPTED' }).update({ state, ended_on: on }).returning('*');
  return row && refundFromRow(row);
}

interface RefundRow {
  readonly id: string;
  readonly member_id: string;
  readonly amount_cents: number;
  readonly iban: Iban;
  readonly state: Refund['state'];
  readonly accepted_on: LocalDate;
  readonly ended_on: LocalDate | null;
}

function refundFromRow(row: RefundRow): Refund {
  return {
    id: row.id,
    memberId: row.member_id,
    amount: cents(row.amount_cents),
    iban: row.iban,
    state: row.state,
    acceptedOn: row.accepted_on,
    endedOn: row.ended_on,
  };
}
