import type { Knex } from 'knex';
import { refundParts, type RefundedPart } from '../domain';
import { findEntries } from './ledger';

/** What a refund gives back of former allocations, from the ledger of the member. */
export async function refundedParts(
  db: Knex,
  { id, memberId }: { readonly id: string; readonly memberId: string },
): Promise<RefundedPart[]> {
  return refundParts(await findEntries(db, memberId), id);
}
