import type { Knex } from 'knex';
import type { Member } from '../domain/member';
import { nameIndex } from '../domain/search-name';

/** How alike two names must be, from 0 to 1, for two people born on one day to be looked at as one. */
const alikeness = 0.5;

/** Files that may be of the same person: born on the same day, with a name that is alike, under another number. */
export async function findPossibleDuplicates(
  db: Knex,
  { id, birthDate, name }: Member,
): Promise<{ readonly id: string; readonly reference: number }[]> {
  if (birthDate === null) return [];
  return db('member')
    .join('member_record', 'member_record.member_id', 'member.id')
    .where('member.birth_date', birthDate)
    .whereNot('member.id', id)
    .whereNull('member.merged_into')
    .whereNull('member.erased_at')
    .whereNull('member_record.superseded_at')
    .whereNull('member_record.valid_to')
    .whereRaw('public.similarity(member_record.search_name, ?) >= ?', [nameIndex(name.first, name.last), alikeness])
    .orderBy('member.reference')
    .select('member.id', 'member.reference');
}
