import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import { publish } from '../../../common/events';
import { paymentBooked } from '../../../common/events/catalogue/contributions/payment-booked';
import type { ParameterBook } from '../../../common/parameters';
import {
  afterwards,
  bookPayment,
  claimKey,
  correctSurcharges,
  kindOrder,
  useCredit,
  type Account,
  type Claim,
  type PaymentBooking,
  type ReceivedPayment,
} from '../domain';
import { saveBooking } from './accounts';
import { insertPayment } from './payments';
import { lockCandidates } from './surcharges';

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
  const corrected = await correctAfter(trx, book, booking, payment, clock);
  await publish(trx, paymentBooked, payloadOf(account.memberId, payment, booking), {
    subject: account.memberId,
    clock,
  });
  return { payment, booking: { ...booking, account: corrected } };
}

/** A payment that was credited before surcharges were charged takes them back. @returns the account after it */
async function correctAfter(
  trx: Knex.Transaction,
  book: ParameterBook,
  { account, parts }: PaymentBooking,
  { id, receivedOn }: ReceivedPayment,
  clock: Clock,
): Promise<Account> {
  const paid = new Set(parts.map(({ debt }) => debt.key));
  const isLate = ({ surchargedTo }: Claim) => surchargedTo !== undefined && receivedOn <= surchargedTo;
  if (!account.claims.some((claim) => paid.has(claimKey(claim)) && isLate(claim))) return account;
  const histories = (await lockCandidates(trx, [account.memberId])).filter(
    ({ claim }) => paid.has(claimKey(claim)) && isLate(claim),
  );
  const today = clock.today();
  const taken = correctSurcharges(book, account, histories, today, id);
  const booking = afterwards(taken, useCredit(taken.account, today, kindOrder(book, today), id));
  await saveBooking(trx, account, booking, clock);
  return booking.account;
}

function payloadOf(memberId: string, { id, amount, receivedOn }: ReceivedPayment, { parts }: PaymentBooking) {
  const booked = parts.map(({ debt, amount: part }) => {
    return { quarter: debt.quarter ?? null, kind: debt.kind, amountCents: part };
  });
  return { memberId, paymentId: id, receivedOn, amountCents: amount, parts: booked };
}
