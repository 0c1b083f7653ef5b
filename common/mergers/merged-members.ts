import type { Knex } from 'knex';
import DataLoader from 'dataloader';
import type { LocalDate } from '../dates';

/** One file that another took over. */
export interface Merger {
  readonly duplicateId: string;
  readonly memberId: string;
  readonly on: LocalDate;
  /** Opaque id of who merged them, where it was done. */
  readonly by?: string;
}

/** Keeps which file took over which. What the duplicate had taken over itself passes on as well. */
export async function recordMerger(trx: Knex, { duplicateId, memberId, on, by }: Merger): Promise<void> {
  await trx('merged_member').where({ member_id: duplicateId }).update({ member_id: memberId });
  await trx('merged_member')
    .insert({ duplicate_id: duplicateId, member_id: memberId, merged_on: on, merged_by: by ?? null })
    .onConflict('duplicate_id')
    .merge(['member_id']);
}

/** The files that took over some of these, by the id of the one that ended; ids that are not there were not taken over. */
export async function findSurvivors(db: Knex, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db('merged_member')
    .whereRaw('duplicate_id = any(?::uuid[])', [[...ids]])
    .select<{ duplicate_id: string; member_id: string }[]>('duplicate_id', 'member_id');
  return new Map(rows.map((row) => [row.duplicate_id, row.member_id]));
}

/** Ids of the files that a file took over. */
export async function findDuplicates(db: Knex, memberId: string): Promise<string[]> {
  return db('merged_member').where({ member_id: memberId }).pluck('duplicate_id');
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Finds the file that stands for an id: itself, or the one that took it over. To be made once for each request; all ids
 * that are asked at the same time lead to one statement.
 */
export function survivorLookup(db: Knex): (id: string) => Promise<string> {
  const loader = new DataLoader<string, string>(async (ids) => {
    const survivors = await findSurvivors(db, ids);
    return ids.map((id) => survivors.get(id.toLowerCase()) ?? id);
  });
  return async (id) => (uuid.test(id) ? loader.load(id) : id);
}
