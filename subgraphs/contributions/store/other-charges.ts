import type { Knex } from 'knex';
import { cents } from '../../../common/money';
import type { AccountCharge } from '../domain';
import type { OtherChargeRow } from './tables';

/** A charge with the member who owes it. */
export interface MemberCharge extends AccountCharge {
  readonly memberId: string;
}

/** Interest, costs and continued insurance charged to these members, the oldest first. */
export async function findOtherCharges(db: Knex, memberIds: readonly string[]): Promise<MemberCharge[]> {
  const rows = await db<OtherChargeRow>('other_charge')
    .whereIn('member_id', [...memberIds])
    .orderBy(['member_id', 'charged_on', 'id']);
  return rows.map((row) => ({
    id: row.id,
    memberId: row.member_id,
    kind: row.kind,
    quarter: row.quarter ?? undefined,
    chargedOn: row.charged_on,
    amount: cents(row.amount_cents),
    paid: cents(row.paid_cents),
  }));
}

/** Writes charges that are new or changed. */
export async function saveOtherCharges(trx: Knex, memberId: string, charges: readonly AccountCharge[]): Promise<void> {
  if (charges.length === 0) return;
  const rows = charges.map(({ id, kind, quarter = null, chargedOn, amount, paid }) => {
    return { id, member_id: memberId, kind, quarter, charged_on: chargedOn, amount_cents: amount, paid_cents: paid };
  });
  await trx('other_charge').insert(rows).onConflict('id').merge(['paid_cents', 'amount_cents']);
}
