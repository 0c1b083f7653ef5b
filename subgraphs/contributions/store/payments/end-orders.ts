import type { Knex } from 'knex';
import type { Clock } from '../../../../common/clock';
import type { LocalDate } from '../../../../common/dates';
import { publish, publishMany } from '../../../../common/events';
import { paymentExecuted } from '../../../../common/events/catalogue/contributions/payment-executed';
import { paymentReturned } from '../../../../common/events/catalogue/contributions/payment-returned';
import { contributionsBook } from '../../domain';
import { mayBecomeFrom } from '../../domain/payments/order';
import { refundLeftBank, refundNotPaid, refundReturned } from '../refunds';
import { orderFromRow, type PaymentOrder, type PaymentOrderRow } from './orders';

/** Marks orders as paid on a day, books refunds among them, and tells. @returns those that were not paid before */
export async function executeOrders(
  trx: Knex.Transaction,
  ids: readonly string[],
  on: LocalDate,
  clock: Clock,
): Promise<PaymentOrder[]> {
  const orders = await move(trx, ids, 'EXECUTED', { executed_on: on });
  for (const { kind, sourceId } of orders) if (kind === 'REFUND') await refundLeftBank(trx, sourceId, on, clock);
  const events = orders.map((order) => ({ subject: order.memberId, payload: { ...identity(order), on } }));
  await publishMany(trx, paymentExecuted, events, { clock });
  return orders;
}

/** How an order ended without reaching the beneficiary. */
export interface OrderEnd {
  readonly outcome: 'REJECTED' | 'RETURNED' | 'CANCELLED';
  readonly reason: string | null;
  readonly on: LocalDate;
}

/** Ends an order that did not reach its beneficiary, and tells; false when it could not end so. */
export async function endOrder(
  trx: Knex.Transaction,
  id: string,
  { outcome, reason, on }: OrderEnd,
  clock: Clock,
): Promise<boolean> {
  const [order] = await move(trx, [id], outcome, {
    end_reason: reason,
    ended_on: on,
    ...(outcome === 'CANCELLED' && { batch_id: null }),
  });
  if (order === undefined) return false;
  if (order.kind === 'REFUND') {
    if (outcome === 'RETURNED') await refundReturned(trx, contributionsBook(), order.sourceId, on, clock);
    else await refundNotPaid(trx, contributionsBook(), order.sourceId, clock);
  }
  const payload = { ...identity(order), outcome, reason, on };
  await publish(trx, paymentReturned, payload, { subject: order.memberId, clock });
  return true;
}

/** The state machine in one statement: only an order that may become so does. */
async function move(
  trx: Knex.Transaction,
  ids: readonly string[],
  to: 'EXECUTED' | OrderEnd['outcome'],
  changes: object,
): Promise<PaymentOrder[]> {
  if (ids.length === 0) return [];
  const query = trx('payment_order')
    .whereIn('id', [...ids])
    .whereIn('status', mayBecomeFrom(to))
    .update({ status: to, wait_reason: null, ...changes })
    .returning('*');
  return ((await query) as PaymentOrderRow[]).map(orderFromRow);
}

function identity({ id: orderId, kind, sourceId, memberId, amount: amountCents }: PaymentOrder) {
  return { orderId, kind, sourceId, memberId, amountCents };
}
