import type { Knex } from 'knex';
import type { LocalDate } from '../../../../common/dates';
import { cents, type Cents } from '../../../../common/money';

/** What is ready, or waits for the same thing. */
export interface OpenLines {
  readonly what: string;
  /** What it waits for; null when it is ready. */
  readonly reason: string | null;
  readonly count: number;
  readonly total: Cents;
}

/** What may be put into a batch and what waits, by kind and reason. */
export async function countOpen(db: Knex): Promise<OpenLines[]> {
  const { rows } = await db.raw<{ rows: { what: string; reason: string | null; count: string; total: string }[] }>(
    `select kind::text as what, wait_reason as reason, count(*) as count, sum(amount_cents) as total from payment_order
     where status in ('WAITING', 'PROPOSED') and batch_id is null group by 1, 2
     union all select 'COLLECTION', null, count(*), sum(amount_cents) from direct_debit_collection
     where status = 'PROPOSED' and batch_id is null having count(*) > 0 order by 1, 2 nulls first`,
  );
  return rows.map(({ what, reason, count, total }) => {
    return { what, reason, count: Number(count), total: cents(Number(total)) };
  });
}

/** The days, from one on, for which direct debits are ready, by sequence. */
export async function findCollectionDays(
  db: Knex,
  from: LocalDate,
): Promise<{ readonly sequence: 'FRST' | 'RCUR'; readonly collectOn: LocalDate }[]> {
  const rows: { sequence: 'FRST' | 'RCUR'; collect_on: LocalDate }[] = await db('direct_debit_collection')
    .where({ status: 'PROPOSED' })
    .whereNull('batch_id')
    .where('collect_on', '>=', from)
    .distinct('sequence', 'collect_on')
    .orderBy(['collect_on', 'sequence']);
  return rows.map((row) => ({ sequence: row.sequence, collectOn: row.collect_on }));
}

/** What the statements said of orders so far, and the debits that differ from what was ordered now. */
export async function countOutcomes(
  db: Knex,
): Promise<{ readonly executed: number; readonly returned: number; readonly differing: number }> {
  const { rows } = await db.raw<{ rows: [{ executed: string; returned: string; differing: string }] }>(
    `select count(*) filter (where executed_on is not null) as executed, count(*) filter (where status = 'RETURNED') as returned,
       (select count(*) from bank_movement where state = 'WORK_LIST' and state_reason = 'PAYMENT_DIFFERS') as differing
     from payment_order`,
  );
  const { executed, returned, differing } = rows[0];
  return { executed: Number(executed), returned: Number(returned), differing: Number(differing) };
}
