import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { Clock } from '../../../../common/clock';
import type { LocalDate } from '../../../../common/dates';
import { publish } from '../../../../common/events';
import { refundPaid } from '../../../../common/events/catalogue/contributions/refund-paid';
import type { Cents } from '../../../../common/money';
import { refundCredit } from '../../domain';
import { refundable, refundedParts, returnRefund } from '../../domain/payments/refund';
import { lockAccount, saveBooking } from '../accounts';
import { findDebtors } from '../debtors';
import { findEntries } from '../ledger';
import { createOrder, type PaymentOrder } from './orders';

/** What is asked to be given back. */
export interface RefundToOrder {
  readonly memberId: string;
  /** In cents; everything that is free when left out. */
  readonly amount?: Cents | undefined;
  readonly by: string;
}

/** Why nothing is given back, with what could be. */
export type RefundRefusal = 'NO_MEMBER' | { readonly free: Cents };

/** Orders a refund of money in hand and keeps that money for it; never more than is free. */
export async function orderRefund(
  trx: Knex.Transaction,
  { memberId, amount, by }: RefundToOrder,
  clock: Clock,
): Promise<{ readonly orderId: string; readonly amount: Cents } | RefundRefusal> {
  const account = await lockAccount(trx, memberId);
  const [debtor] = await findDebtors(trx, [memberId]);
  if (account === undefined || debtor === undefined) return 'NO_MEMBER';
  const free = refundable(account, clock.today());
  const wanted = amount ?? free;
  if (wanted <= 0 || wanted > free) return { free };
  await trx('debtor').where({ member_id: memberId }).increment('reserved_cents', wanted);
  const payment = {
    kind: 'REFUND' as const,
    sourceId: randomUUID(),
    memberId,
    amount: wanted,
    iban: debtor.refundIban,
  };
  const orderId = await createOrder(trx, payment, { on: clock.today(), by });
  if (orderId === undefined) throw new Error('a new refund was ordered before');
  return { orderId, amount: wanted };
}

/** Books a refund that left the account of the fund, and tells what it gave back. */
export async function payRefund(
  trx: Knex.Transaction,
  order: PaymentOrder,
  on: LocalDate,
  clock: Clock,
): Promise<void> {
  const { memberId, amount, sourceId: refundId } = order;
  const account = await locked(trx, memberId);
  const parts = refundedParts(await findEntries(trx, memberId), amount);
  await releaseReserve(trx, memberId, amount);
  await saveBooking(trx, account, refundCredit(account, amount, on, refundId), clock);
  const told = parts.map(({ quarter, kind, amount: amountCents }) => ({ quarter, kind, amountCents }));
  const payload = { memberId, refundId, on, amountCents: amount, parts: told };
  await publish(trx, refundPaid, payload, { subject: memberId, clock });
}

/** A refund that was paid came back: the money is in hand again. */
export async function takeRefundBack(
  trx: Knex.Transaction,
  { memberId, amount, sourceId }: PaymentOrder,
  on: LocalDate,
  clock: Clock,
): Promise<void> {
  const account = await locked(trx, memberId);
  await saveBooking(trx, account, returnRefund(account, amount, on, sourceId), clock);
}

/** Money that was kept for a refund is free again, or leaves. */
export async function releaseReserve(trx: Knex.Transaction, memberId: string, amount: Cents): Promise<void> {
  await trx('debtor').where({ member_id: memberId }).decrement('reserved_cents', amount);
}

async function locked(trx: Knex.Transaction, memberId: string) {
  const account = await lockAccount(trx, memberId);
  if (account === undefined) throw new Error('a refund is of an account that is gone');
  return account;
}
