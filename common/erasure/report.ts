import type { Knex } from 'knex';
import type { LocalDate } from '../dates';
import type { ErasureLine } from './held-tables';

/** A line of a report with its file and day. */
export interface ReportedErasure extends ErasureLine {
  readonly memberId: string;
  readonly recordedOn: LocalDate;
}

/** What a part erased or kept of a file, the latest report of each table. */
export async function findErasure(db: Knex, memberId: string): Promise<ReportedErasure[]> {
  const rows = await db('member_erasure_line')
    .where({ member_id: memberId })
    .distinctOn('held_in')
    .orderBy([{ column: 'held_in' }, { column: 'recorded_on', order: 'desc' }]);
  return rows.map((row) => ({
    memberId: row.member_id,
    heldIn: row.held_in,
    outcome: row.outcome,
    rows: Number(row.row_count),
    keptUntil: row.kept_until,
    recordedOn: row.recorded_on,
  }));
}

/** How many files a part has erased, and how many it keeps until a later day. */
export async function countErasures(db: Knex): Promise<{ readonly erased: number; readonly kept: number }> {
  const { rows } = await db.raw<{ rows: { erased: string | number; kept: string | number }[] }>(
    'select count(erased_on) as erased, count(*) - count(erased_on) as kept from member_erasure',
  );
  return { erased: Number(rows[0]!.erased), kept: Number(rows[0]!.kept) };
}
