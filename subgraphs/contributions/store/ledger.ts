import type { Knex } from 'knex';
import type { LedgerEntry } from '../domain';
import { entryFromRow, entryToRow } from './rows';
import type { LedgerEntryRow } from './tables';

/** A ledger entry as booked, with its number. */
export type BookedEntry = LedgerEntry & { readonly id: number };

/** Books entries in order. The ledger is append-only: a mistake is corrected by another entry. */
export async function insertEntries(
  trx: Knex,
  memberId: string,
  entries: readonly (LedgerEntry | undefined)[],
): Promise<void> {
  const rows = entries.filter((entry) => entry !== undefined).map((entry) => entryToRow(memberId, entry));
  if (rows.length > 0) await trx<LedgerEntryRow>('ledger_entry').insert(rows);
}

/** Every entry of a member, in order of booking. */
export async function findEntries(db: Knex, memberId: string): Promise<BookedEntry[]> {
  const rows = await db<LedgerEntryRow>('ledger_entry').where('member_id', memberId).orderBy('id');
  return rows.map(entryFromRow);
}

/** The entries that booked a payment, in order. */
export async function findPaymentEntries(db: Knex, memberId: string, paymentId: string): Promise<BookedEntry[]> {
  const rows = await db<LedgerEntryRow>('ledger_entry')
    .where({ member_id: memberId, cause_id: paymentId, kind: 'PAYMENT' })
    .orderBy('id');
  return rows.map(entryFromRow);
}
