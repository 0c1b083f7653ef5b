import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import { publish } from '../../../common/events';
import { paymentBooked } from '../../../common/events/catalogue/contributions/payment-booked';
import type { ParameterBook } from '../../../common/parameters';
import { bookPayment, kindOrder, type Account, type PaymentBooking, type ReceivedPayment } from '../domain';
import { saveBooking } from './accounts';
import { findLate, placeLatePayment } from './late-payments';
import { insertPayment } from './payments';

/** A payment before it has an id. */
export type IncomingPayment = Omit<ReceivedPayment, 'id'>;

/** Keeps and books a payment on a locked account and tells the other subgraphs, all in the caller's transaction. */
export async function recordPaymentOn(
  trx: Knex.Transaction,
  account: Account,
  incoming: IncomingPayment,
  book: ParameterBook,
  clock: Clock,
): Promise<{ readonly payment: ReceivedPayment; readonly booking: PaymentBooking }> {
  const payment = { ...incoming, id: randomUUID() };
  const booking = bookPayment(account, payment, kindOrder(book, payment.receivedOn));
  await insertPayment(trx, { ...payment, memberId: account.memberId }, clock.now());
  await saveBooking(trx, account, booking, clock);
  const { memberId } = account;
  await publish(trx, paymentBooked, payloadOf(memberId, payment, booking), { subject: memberId, clock });
  const known = { memberId, receivedOn: payment.receivedOn, causeId: payment.id };
  const [late] = await findLate(trx, [known]);
  const placed = late && (await placeLatePayment(trx, book, late, clock));
  return { payment, booking: { ...booking, account: placed ?? booking.account } };
}

function payloadOf(memberId: string, { id, amount, receivedOn }: ReceivedPayment, { parts }: PaymentBooking) {
  const booked = parts.map(({ debt, amount: part }) => {
    return { quarter: debt.quarter ?? null, kind: debt.kind, amountCents: part };
  });
  return { memberId, paymentId: id, receivedOn, amountCents: amount, parts: booked };
}
