import type { Knex } from 'knex';

/** Facts that are the same when these columns are: one person has them once, although two files hold them. */
const sameFacts: Readonly<Record<string, readonly string[]>> = {
  activity: ['quality', 'valid_from', 'valid_to', 'enterprise_number', 'company_id', 'aided_member_id'],
  situation: ['kind', 'valid_from', 'valid_to', 'details'],
  household_person: ['first_name', 'last_name', 'relation', 'birth_date'],
  company_mandate: ['company_id', 'kind', 'valid_from', 'valid_to'],
};

/**
 * Supersedes the facts of a duplicate that the file that takes over holds as well, so that they count once; the history keeps
 * them. Facts that differ in any of the columns both stay: staff rectify what is wrong.
 */
export async function supersedeDoubles(
  trx: Knex.Transaction,
  { duplicateId, memberId }: { readonly duplicateId: string; readonly memberId: string },
  at: Date,
): Promise<void> {
  for (const [table, columns] of Object.entries(sameFacts)) {
    const isSame = columns.map((column) => `own.${column} is not distinct from double.${column}`).join(' and ');
    await trx.raw(
      `update ${table} double set superseded_at = :at
       where double.member_id = :duplicateId and double.superseded_at is null and exists (
         select from ${table} own where own.member_id = :memberId and own.superseded_at is null and ${isSame})`,
      { at, duplicateId, memberId },
    );
  }
}
