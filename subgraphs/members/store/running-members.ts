import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';

/** Members with a period that runs on, after an id, in order of id. */
export async function findRunningMembers(db: Knex, after: string, limit: number): Promise<string[]> {
  const query = db('affiliation_period')
    .whereNull('superseded_at')
    .whereNull('valid_to')
    .distinct('member_id')
    .orderBy('member_id')
    .limit(limit);
  if (after !== '') void query.where('member_id', '>', after);
  return query.pluck('member_id');
}

/** Birth dates of members. */
export async function findBirthDates(db: Knex, ids: readonly string[]): Promise<ReadonlyMap<string, LocalDate | null>> {
  const rows = await db('member')
    .whereIn('id', [...ids])
    .select('id', 'birth_date');
  return new Map(rows.map(({ id, birth_date }) => [id, birth_date]));
}
