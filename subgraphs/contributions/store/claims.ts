import type { Knex } from 'knex';
import type { Quarter } from '../../../common/quarter';
import type { Claim } from '../domain';
import { claimFromRow, claimToRow } from './rows';
import type { ClaimRow } from './tables';

/** A claim with the member who owes it. */
export interface MemberClaim extends Claim {
  readonly memberId: string;
}

/** Every claim on these members, in order of quarter. */
export async function findClaims(db: Knex, memberIds: readonly string[]): Promise<MemberClaim[]> {
  const rows = await db<ClaimRow>('claim')
    .whereIn('member_id', [...memberIds])
    .orderBy(['member_id', 'quarter', 'number']);
  return rows.map((row) => ({ ...claimFromRow(row), memberId: row.member_id }));
}

/** Writes claims that are new or changed. */
export async function saveClaims(trx: Knex, memberId: string, claims: readonly Claim[]): Promise<void> {
  if (claims.length === 0) return;
  const rows = claims.map((claim) => claimToRow(memberId, claim));
  await trx<ClaimRow>('claim').insert(rows).onConflict(['member_id', 'quarter', 'number']).merge();
}

/** Quarters for which the member already has a claim. */
export async function findClaimedQuarters(db: Knex, memberId: string): Promise<Quarter[]> {
  const rows = await db<ClaimRow>('claim')
    .where({ member_id: memberId, number: 0 })
    .orderBy('quarter')
    .select('quarter');
  return rows.map(({ quarter }) => quarter);
}
