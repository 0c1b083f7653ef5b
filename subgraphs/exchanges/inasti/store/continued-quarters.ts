import type { Knex } from 'knex';
import type { Quarter } from '../../../../common/quarter';

/** A quarter of continued insurance and whether it is paid. */
export interface ContinuedQuarter {
  readonly memberId: string;
  readonly quarter: Quarter;
  readonly isPaid: boolean;
}

/** Quarters of continued insurance of some members, in order. */
export async function findContinuedQuarters(db: Knex, memberIds: readonly string[]): Promise<ContinuedQuarter[]> {
  const rows: { member_id: string; quarter: Quarter; is_paid: boolean }[] = await db('continued_quarter')
    .whereIn('member_id', [...memberIds])
    .orderBy(['member_id', 'quarter']);
  return rows.map(({ member_id: memberId, quarter, is_paid: isPaid }) => ({ memberId, quarter, isPaid }));
}

/** Keeps a quarter as last told. */
export async function saveContinuedQuarter(
  trx: Knex.Transaction,
  { memberId, quarter, isPaid }: ContinuedQuarter,
): Promise<void> {
  const row = { member_id: memberId, quarter, is_paid: isPaid };
  await trx('continued_quarter').insert(row).onConflict(['member_id', 'quarter']).merge();
}
