import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import { publish } from '../../../common/events';
import { paymentMade } from '../../../common/events/catalogue/benefits/payment-made';
import { paymentOrdered } from '../../../common/events/catalogue/benefits/payment-ordered';
import { addCents, subtractCents, type Cents } from '../../../common/money';
import { remainingOf, setOffOf, type Overpayment } from '../domain/overpayment';
import { madeOf, netOf } from '../domain/payment-sums';
import type { ActContext } from '../store/decide-case';
import { fillAwaited } from '../store/fill-awaited';
import { findClaimed, updateOverpayment } from '../store/overpayments';
import {
  closeFinished,
  findAwaitingCases,
  markHeld,
  markOrdered,
  takeDuePayments,
  type DuePayment,
} from '../store/payment-run';

/** What a run did. */
export interface PaymentRun {
  readonly filled: number;
  readonly ordered: number;
  readonly held: number;
  readonly keptBack: number;
  readonly orderedCents: Cents;
  readonly closed: number;
}

/** Payments of one transaction. */
const batchSize = 500;

/**
 * The run of a day: amounts that became known are filled in, and what is due is ordered by `benefits.payment-ordered`, from
 * which the bank file is made; the statement of the bank says when it was paid. It may be interrupted and started again at any point;
 * two runs at once share the work. RG, article 51; Charter, article 12.
 */
export async function payBenefits(
  db: Knex,
  context: ActContext,
  on: LocalDate,
  { signal, onProgress = () => undefined }: { signal?: AbortSignal; onProgress?: (ordered: number) => void } = {},
): Promise<PaymentRun> {
  const filled = await fillAll(db, context, on);
  const total = { ordered: 0, held: 0, keptBack: 0, orderedCents: 0 as Cents };
  for (let taken = batchSize; taken === batchSize && signal?.aborted !== true;) {
    const batch = await db.transaction((trx) => orderBatch(trx, context, on));
    taken = batch.taken;
    total.ordered += batch.ordered;
    total.held += batch.held;
    total.keptBack += batch.keptBack;
    total.orderedCents = addCents(total.orderedCents, batch.orderedCents);
    onProgress(total.ordered);
  }
  return { ...total, filled, closed: await closeFinished(db) };
}

async function fillAll(db: Knex, context: ActContext, on: LocalDate): Promise<number> {
  let filled = 0;
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const ids = await findAwaitingCases(db, on, batchSize, last);
    for (const id of ids) filled += await db.transaction((trx) => fillAwaited(trx, context, id));
    if (ids.length < batchSize) return filled;
    last = ids.at(-1) ?? last;
  }
}

async function orderBatch(trx: Knex.Transaction, context: ActContext, on: LocalDate) {
  const due = await takeDuePayments(trx, on, batchSize);
  const claimed = await findClaimed(trx, [...new Set(due.map(({ memberId }) => memberId))]);
  const batch = { taken: due.length, ordered: 0, held: 0, keptBack: 0, orderedCents: 0 as Cents };
  for (const payment of due) {
    const outcome = await orderOne(trx, context, on, payment, claimed);
    batch[outcome.kind] += 1;
    batch.orderedCents = addCents(batch.orderedCents, outcome.amount);
  }
  return batch;
}

/** Orders one payment, less what is kept back; without account, or after a death, it is held. */
async function orderOne(
  trx: Knex.Transaction,
  { clock }: ActContext,
  on: LocalDate,
  payment: DuePayment,
  claimed: Map<string, Overpayment>,
): Promise<{ kind: 'ordered' | 'held' | 'keptBack'; amount: Cents }> {
  const nothing = 0 as Cents;
  if (payment.iban === null || payment.isDeceased) {
    await markHeld(trx, payment.id, payment.isDeceased ? 'SUCCESSION' : 'ACCOUNT_CHECK');
    return { kind: 'held', amount: nothing };
  }
  const undue = claimed.get(payment.memberId);
  const setOff = setOffOf(netOf(payment), undue);
  if (undue !== undefined && setOff > 0) claimed.set(payment.memberId, await keepBack(trx, undue, setOff));
  const amount = subtractCents(netOf(payment), setOff);
  // What was kept back before it came back stays kept back.
  const keptBack = addCents(payment.setOff, setOff);
  await markOrdered(trx, payment.id, on, keptBack, amount === 0);
  const { id: paymentId, caseId, memberId, benefit, iban } = payment;
  if (amount === 0) {
    await publish(trx, paymentMade, madeOf({ ...payment, setOff: keptBack, paidOn: on }), { subject: memberId, clock });
    return { kind: 'keptBack', amount: nothing };
  }
  const order = { paymentId, caseId, memberId, benefit, amountCents: amount, on, iban };
  await publish(trx, paymentOrdered, order, { subject: memberId, clock });
  return { kind: 'ordered', amount };
}

async function keepBack(trx: Knex.Transaction, undue: Overpayment, setOff: Cents): Promise<Overpayment> {
  const repaid = addCents(undue.repaid, setOff);
  const status = remainingOf({ ...undue, repaid }) === 0 ? 'REPAID' : undue.status;
  await updateOverpayment(trx, undue.id, { repaid, status });
  return { ...undue, repaid, status };
}
