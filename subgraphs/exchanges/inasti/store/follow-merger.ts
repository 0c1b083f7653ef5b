import type { Knex } from 'knex';
import { findPeriods } from '../../../../common/exchange/affiliations';
import { moveRows, type FollowMerger, type Merger, type MovedTable } from '../../../../common/mergers';
import { mergedYear } from '../domain/merged-year';
import { findYears, saveYear } from './career-years';
import { registerPerson } from './directory';

/** What passes to the file that takes over. */
const tables: readonly MovedTable[] = [
  { table: 'affiliation_period', key: ['id'], double: 'GOES' },
  { table: 'continued_quarter', key: ['quarter'], double: 'GOES' },
  { table: 'request_file' },
  { table: 'exchange_message' },
  { table: 'disclosure' },
  { table: 'former_ssin' },
  { table: 'client_mandate' },
];

/**
 * Joins two careers into one, lets the files on which INASTI decides pass on, withdraws the registration of the duplicate from
 * the reference directory and brings that of the file that takes over in line with the periods of both.
 */
export const followMerger: FollowMerger = async (trx, merger, { clock }) => {
  const { duplicateId, memberId } = merger;
  await moveRows(trx, tables, merger);
  await passOnYears(trx, merger);
  await registerPerson(trx, duplicateId, [], clock);
  await moveRows(trx, [{ table: 'exchange_message' }, { table: 'disclosure' }], merger);
  const person = await trx('career_person').where({ member_id: memberId }).first('member_id');
  if (person === undefined)
    await trx('career_person').where({ member_id: duplicateId }).update({ member_id: memberId });
  await trx('career_person').where({ member_id: duplicateId }).delete();
  await registerPerson(trx, memberId, await findPeriods(trx, [memberId]), clock);
};

async function passOnYears(trx: Knex.Transaction, { duplicateId, memberId }: Merger): Promise<void> {
  const own = new Map((await findYears(trx, [memberId])).map((year) => [year.year, year]));
  for (const { memberId: _, ...other } of await findYears(trx, [duplicateId])) {
    const known = own.get(other.year);
    await saveYear(trx, memberId, known === undefined ? other : mergedYear(known, other));
  }
  await trx('career_year').where({ member_id: duplicateId }).delete();
}
