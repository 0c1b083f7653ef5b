import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import { publish } from '../../../common/events/publish';
import { quarterSettled } from '../../../common/events/catalogue/contributions/quarter-settled';
import { zeroCents } from '../../../common/money';
import { changedSituations, type Account, type Booking, type SettledQuarter } from '../domain';
import { findClaims, saveClaims } from './claims';
import { findDebtors, lockDebtor, setCredit } from './debtors';
import { insertEntries } from './ledger';
import { findOtherCharges, saveOtherCharges } from './other-charges';

/** Accounts of these members with everything they owe; members without an account are left out. */
export async function findAccounts(db: Knex, memberIds: readonly string[]): Promise<Account[]> {
  const debtors = await findDebtors(db, memberIds);
  const claims = await findClaims(db, memberIds);
  const charges = await findOtherCharges(db, memberIds);
  return debtors.map(({ memberId, creditCents }) => ({
    memberId,
    claims: claims.filter((claim) => claim.memberId === memberId),
    charges: charges.filter((charge) => charge.memberId === memberId),
    credit: creditCents,
  }));
}

/** The account of a member, locked until the transaction ends: bookings on one account follow one another. */
export async function lockAccount(trx: Knex.Transaction, memberId: string): Promise<Account | undefined> {
  const debtor = await lockDebtor(trx, memberId);
  if (debtor === undefined) return undefined;
  const [account] = await findAccounts(trx, [memberId]);
  return account ?? { memberId, claims: [], charges: [], credit: zeroCents };
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
  return changed;
}

async function publishSettled(trx: Knex.Transaction, memberId: string, settled: SettledQuarter, clock: Clock): Promise<void> {
  const { quarter, category, situation, income } = settled;
  const payload = { memberId, quarter, category, situation, incomeCents: income ?? null, on: clock.today() };
  await publish(trx, quarterSettled, payload, { subject: memberId, clock });
}
