import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import { publish } from '../../../common/events';
import { quarterSettled } from '../../../common/events/catalogue/contributions/quarter-settled';
import { changedSituations, emptyAccount, type Account, type Booking, type SettledQuarter } from '../domain';
import { findClaims, saveClaims } from './claims';
import { tellContinuedInsurance } from './tell-continued-insurance';
import { lockDebtor, setCredit, type Debtor } from './debtors';
import { insertEntries } from './ledger';
import { findOtherCharges, saveOtherCharges } from './other-charges';

/** The accounts of these debtors with everything they owe. */
export async function findAccounts(db: Knex, debtors: readonly Debtor[]): Promise<Account[]> {
  const memberIds = debtors.map(({ memberId }) => memberId);
  if (memberIds.length === 0) return [];
  const [claims, charges] = await Promise.all([findClaims(db, memberIds), findOtherCharges(db, memberIds)]);
  const claimsOf = groupByMember(claims);
  const chargesOf = groupByMember(charges);
  return debtors.map(({ memberId, creditCents }) => {
    return { memberId, claims: claimsOf(memberId), charges: chargesOf(memberId), credit: creditCents };
  });
}

/** The account of a member, locked until the transaction ends: bookings on one account follow one another. */
export async function lockAccount(trx: Knex.Transaction, memberId: string): Promise<Account | undefined> {
  const debtor = await lockDebtor(trx, memberId);
  const [account] = debtor === undefined ? [] : await findAccounts(trx, [debtor]);
  return account;
}

/**
 * Writes what a booking changed, its ledger entries, and tells the other subgraphs which quarters have another situation
 * now: all in the caller's transaction. Returns those quarters.
 */
export async function saveBooking(
  trx: Knex.Transaction,
  before: Account,
  booking: Booking,
  clock: Clock,
): Promise<SettledQuarter[]> {
  const { memberId } = before;
  await saveClaims(trx, memberId, booking.claims);
  await saveOtherCharges(trx, memberId, booking.charges);
  if (booking.account.credit !== before.credit) await setCredit(trx, memberId, booking.account.credit);
  await insertEntries(trx, memberId, booking.entries);
  const changed = changedSituations(before, booking.account);
  for (const settled of changed) await publishSettled(trx, memberId, settled, clock);
  await tellContinuedInsurance(trx, before, booking.account, clock);
  return changed;
}

/** Tells the other subgraphs of every quarter that is settled or stands otherwise than before, once another account passed on to this one. */
export async function publishPassedOn(
  trx: Knex.Transaction,
  before: Account | undefined,
  after: Account,
  clock: Clock,
): Promise<void> {
  const none = emptyAccount(after.memberId);
  const told = [...changedSituations(none, after), ...changedSituations(before ?? none, after)];
  const byQuarter = new Map(told.map((settled) => [settled.quarter, settled]));
  for (const settled of byQuarter.values()) await publishSettled(trx, after.memberId, settled, clock);
}

async function publishSettled(
  trx: Knex.Transaction,
  memberId: string,
  settled: SettledQuarter,
  clock: Clock,
): Promise<void> {
  const { quarter, category, situation, income } = settled;
  const payload = { memberId, quarter, category, situation, incomeCents: income ?? null, on: clock.today() };
  await publish(trx, quarterSettled, payload, { subject: memberId, clock });
}

function groupByMember<Row extends { readonly memberId: string }>(rows: readonly Row[]): (memberId: string) => Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.memberId);
    if (group === undefined) groups.set(row.memberId, [row]);
    else group.push(row);
  }
  return (memberId) => groups.get(memberId) ?? [];
}
