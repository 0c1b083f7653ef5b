import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import { publishMany } from '../../../common/events';
import { paymentBooked } from '../../../common/events/catalogue/contributions/payment-booked';
import { quarterSettled } from '../../../common/events/catalogue/contributions/quarter-settled';
import { changedSituations, type Account, type Booking, type PaymentBooking, type ReceivedPayment } from '../domain';
import { findAccounts } from './accounts';
import { debtorFromRow, type Debtor } from './debtors';
import { saveOtherCharges } from './other-charges';
import { claimToRow, entryToRow } from './rows';
import type { ClaimRow, DebtorRow, LedgerEntryRow } from './tables';

/** An account with the person it is of. */
export interface LockedAccount {
  readonly debtor: Debtor;
  readonly account: Account;
}

/** Everything that was booked on one account in a run, one thing after the other. */
export interface AccountBookings {
  readonly before: Account;
  readonly bookings: readonly Booking[];
  /** Payments among them. */
  readonly payments: readonly { readonly payment: ReceivedPayment; readonly booking: PaymentBooking }[];
}

/** Rows that one statement writes; PostgreSQL takes 65,535 values in one. */
const rowsAtOnce = 1_000;

/** The accounts of these members, locked in one order until the transaction ends. */
export async function lockAccounts(trx: Knex.Transaction, memberIds: readonly string[]): Promise<LockedAccount[]> {
  const rows = await trx<DebtorRow>('debtor')
    .whereIn('member_id', [...memberIds])
    .orderBy('member_id')
    .forUpdate();
  const debtors = rows.map(debtorFromRow);
  const accounts = new Map((await findAccounts(trx, debtors)).map((account) => [account.memberId, account]));
  return debtors.flatMap((debtor) => {
    const account = accounts.get(debtor.memberId);
    return account === undefined ? [] : [{ debtor, account }];
  });
}

/** Writes what was booked on locked accounts and tells the other subgraphs, many accounts in one statement. */
export async function saveAccountBookings(
  trx: Knex.Transaction,
  accounts: readonly AccountBookings[],
  clock: Clock,
): Promise<void> {
  await insertPayments(trx, accounts, clock);
  await saveStates(trx, accounts);
  const entries = accounts.flatMap(({ before, bookings }) =>
    bookings.flatMap((booking) => booking.entries.map((entry) => entryToRow(before.memberId, entry))),
  );
  await trx.batchInsert<LedgerEntryRow>('ledger_entry', entries, rowsAtOnce);
  await publishMany(trx, quarterSettled, settledEvents(accounts, clock), { clock });
  await publishMany(trx, paymentBooked, bookedEvents(accounts), { clock });
}

async function insertPayments(trx: Knex, accounts: readonly AccountBookings[], clock: Clock): Promise<void> {
  const recordedAt = clock.now();
  const rows = accounts.flatMap(({ before, payments }) =>
    payments.map(({ payment: { id, amount, receivedOn, quarter } }) => ({
      id,
      member_id: before.memberId,
      amount_cents: amount,
      received_on: receivedOn,
      quarter: quarter ?? null,
      recorded_at: recordedAt,
    })),
  );
  await trx.batchInsert('payment', rows, rowsAtOnce);
}

async function saveStates(trx: Knex, accounts: readonly AccountBookings[]): Promise<void> {
  const after = accounts.map(({ before, bookings }) => ({ before, account: bookings.at(-1)?.account ?? before }));
  const rows = after.flatMap(({ before, account }) => {
    const changed = account.claims.filter((claim) => !before.claims.includes(claim));
    return changed.map((claim) => claimToRow(before.memberId, claim));
  });
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const chunk = rows.slice(from, from + rowsAtOnce);
    await trx<ClaimRow>('claim').insert(chunk).onConflict(['member_id', 'quarter', 'number']).merge();
  }
  for (const { before, account } of after) {
    const changed = account.charges.filter((charge) => !before.charges.includes(charge));
    await saveOtherCharges(trx, before.memberId, changed);
  }
  const credits = after.filter(({ before, account }) => before.credit !== account.credit);
  await trx.raw(
    `update debtor set credit_cents = changed.credit from unnest(?::uuid[], ?::bigint[]) as changed (member_id, credit)
     where debtor.member_id = changed.member_id`,
    [credits.map(({ before }) => before.memberId), credits.map(({ account }) => account.credit)],
  );
}

function* settledEvents(accounts: readonly AccountBookings[], clock: Clock) {
  const on = clock.today();
  for (const { before, bookings } of accounts) {
    const { memberId } = before;
    const after = bookings.at(-1)?.account ?? before;
    for (const { quarter, category, situation, income } of changedSituations(before, after)) {
      const payload = { memberId, quarter, category, situation, incomeCents: income ?? null, on };
      yield { subject: memberId, payload };
    }
  }
}

function* bookedEvents(accounts: readonly AccountBookings[]) {
  for (const { before, payments } of accounts) {
    for (const { payment, booking } of payments) {
      const parts = booking.parts.map(({ debt, amount }) => {
        return { quarter: debt.quarter ?? null, kind: debt.kind, amountCents: amount };
      });
      const { id: paymentId, receivedOn, amount: amountCents } = payment;
      yield {
        subject: before.memberId,
        payload: { memberId: before.memberId, paymentId, receivedOn, amountCents, parts },
      };
    }
  }
}
