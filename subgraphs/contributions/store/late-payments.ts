import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import type { LocalDate } from '../../../common/dates';
import { publish } from '../../../common/events';
import { paymentBooked } from '../../../common/events/catalogue/contributions/payment-booked';
import { cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import { afterwards, kindOrder, reallocate, takesLatePaymentsInOrder, useCredit, type Account } from '../domain';
import type { Reallocation } from '../domain';
import { lockAccount, saveBooking } from './accounts';
import { findEntries, type BookedEntry } from './ledger';

/** A payment that may be known late, or the earliest of several. */
export interface LatePayment {
  readonly memberId: string;
  readonly receivedOn: LocalDate;
  /** The payment; cause of what is corrected. */
  readonly causeId: string;
}

/**
 * Payments among these after whose day debts were settled or surcharges charged already: they were known late. One statement
 * for all of them.
 */
export async function findLate(db: Knex, payments: readonly LatePayment[]): Promise<LatePayment[]> {
  if (payments.length === 0) return [];
  const { rows } = await db.raw<{ rows: { place: string }[] }>(late, [
    payments.map(({ memberId }) => memberId),
    payments.map(({ receivedOn }) => receivedOn),
  ]);
  return rows.flatMap(({ place }) => payments[Number(place) - 1] ?? []);
}

const late = `
  select place::text from unnest(?::uuid[], ?::date[]) with ordinality as payment (member_id, received_on, place)
  where exists (select from ledger_entry entry where entry.member_id = payment.member_id and entry.booked_on > received_on
      and entry.kind in ('PAYMENT', 'CREDIT_USED') and entry.credit = 'DEBTOR' and entry.quarter is not null)
    or exists (select from claim where claim.member_id = payment.member_id
      and (claim.surcharged_to >= received_on or claim.annual_surcharged_on > received_on))
  order by place`;

/**
 * Puts a payment that was known late, and is booked, in its place: what was settled since its day is settled anew in the order
 * of days, surcharges that it would have prevented are taken back, and what comes free pays what is open. The other subgraphs are
 * told what the payments settle now. @returns the account after it
 */
export async function placeLatePayment(
  trx: Knex.Transaction,
  book: ParameterBook,
  { memberId, receivedOn: from, causeId }: LatePayment,
  clock: Clock,
): Promise<Account | undefined> {
  const account = await lockAccount(trx, memberId);
  const on = clock.today();
  if (account === undefined || !takesLatePaymentsInOrder(book, on)) return account;
  const entries = await findEntries(trx, memberId);
  const named = await findNamedPayments(trx, memberId);
  const found = reallocate(book, account, entries, { from, named, on, causeId });
  if (found === undefined) return account;
  const booking = afterwards(found.booking, useCredit(found.booking.account, on, kindOrder(book, on), causeId));
  await saveBooking(trx, account, booking, clock);
  await tellPayments(trx, memberId, found, entries, clock);
  return booking.account;
}

async function findNamedPayments(db: Knex, memberId: string): Promise<Set<string>> {
  const ids = db('payment').where('member_id', memberId).whereNotNull('quarter').pluck('id');
  return new Set((await ids) as string[]);
}

/** Tells anew what payments settle; what they paid of interest and costs did not change. */
async function tellPayments(
  trx: Knex.Transaction,
  memberId: string,
  { parts }: Reallocation,
  entries: readonly BookedEntry[],
  clock: Clock,
): Promise<void> {
  const payments = await trx('payment')
    .whereIn('id', [...parts.keys()])
    .orderBy('received_on');
  for (const { id: paymentId, received_on: receivedOn, amount_cents: amountCents } of payments) {
    const costs = entries.filter(
      (entry) => entry.causeId === paymentId && entry.kind === 'PAYMENT' && isOfCosts(entry),
    );
    const told = [
      ...(parts.get(paymentId) ?? []).map(({ quarter, kind, amount }) => ({ quarter, kind, amountCents: amount })),
      ...costs.flatMap(({ parts: { interest = cents(0), costs: sum = cents(0) } }) => [
        { quarter: null, kind: 'INTEREST' as const, amountCents: interest },
        { quarter: null, kind: 'COSTS' as const, amountCents: sum },
      ]),
    ];
    const payload = { memberId, paymentId, receivedOn, amountCents, parts: told.filter((one) => one.amountCents > 0) };
    await publish(trx, paymentBooked, payload, { subject: memberId, clock });
  }
}

function isOfCosts({ quarter, credit }: BookedEntry): boolean {
  return quarter === undefined && credit === 'DEBTOR';
}
