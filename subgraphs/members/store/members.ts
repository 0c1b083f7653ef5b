import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import type { Ssin } from '../../../common/identifiers';
import type { Member, NewMember } from '../domain/member';
import { insertRecord, recordOf, type Authorship } from './member-records';
import type { MemberRecordRow, MemberRow } from './tables';

type JoinedRow = MemberRow & Omit<MemberRecordRow, 'id'>;

const personColumns = [
  'member.id',
  'member.reference',
  'member.ssin',
  'member.birth_date',
  'member.sex',
  'member.died_on',
  'member.client_manager_id',
  'member.client_manager_since',
  'member.erased_at',
];

/** Members as they are on a day, in no particular order; those that do not exist are left out. */
export async function findMembers(db: Knex, ids: readonly string[], today: LocalDate): Promise<Member[]> {
  return (await selectMembers(db, today).whereIn('member.id', [...ids])).map(memberOf);
}

/** One member as it is on a day; undefined when there is none. */
export async function findMember(db: Knex, id: string, today: LocalDate): Promise<Member | undefined> {
  return (await findMembers(db, [id], today))[0];
}

/** Members joined with the version of their record that is true on a day. */
export function selectMembers(db: Knex, today: LocalDate): Knex.QueryBuilder<object, JoinedRow[]> {
  return db('member')
    .join('member_record', 'member_record.member_id', 'member.id')
    .whereNull('member.merged_into')
    .whereNull('member.erased_at')
    .whereNull('member_record.superseded_at')
    .where('member_record.valid_from', '<=', today)
    .where((or) => void or.whereNull('member_record.valid_to').orWhere('member_record.valid_to', '>=', today))
    .select('member_record.*', ...personColumns);
}

/** The member behind a row of selectMembers. */
export function memberOf(row: JoinedRow): Member {
  return {
    id: row.id,
    reference: row.reference,
    ssin: row.ssin,
    birthDate: row.birth_date,
    sex: row.sex === 'F' ? 'FEMALE' : 'MALE',
    diedOn: row.died_on,
    clientManagerId: row.client_manager_id,
    clientManagerSince: row.client_manager_since,
    erasedAt: row.erased_at,
    ...recordOf({ ...row, id: 0 }),
  };
}

/** Id of the member with a social security number, through numbers that were replaced too; undefined when unknown. */
export async function findMemberIdBySsin(db: Knex, ssin: Ssin): Promise<string | undefined> {
  const present = await db<MemberRow>('member').where({ ssin }).whereNull('merged_into').first('id');
  if (present !== undefined) return present.id;
  const alias = await db('ssin_alias').where({ ssin }).first<{ member_id: string } | undefined>('member_id');
  return alias?.member_id;
}

/** Adds a person with the record that is true from a day on. */
export async function insertMember(
  trx: Knex,
  member: NewMember,
  from: LocalDate,
  authorship: Authorship,
): Promise<void> {
  const { id, ssin, birthDate, sex } = member;
  await trx('member').insert({
    id,
    ssin,
    birth_date: birthDate,
    sex: sex === 'FEMALE' ? 'F' : 'M',
    recorded_at: authorship.at,
  });
  await insertRecord(trx, id, { from, to: null }, member, authorship);
}

/** Locks the row of a member whose file is open, neither merged nor erased, until the end of the transaction, so that two acts on one file wait for each other. */
export async function lockMember(trx: Knex, id: string): Promise<boolean> {
  const open = trx('member').where({ id }).whereNull('merged_into').whereNull('erased_at');
  return (await open.forUpdate().first('id')) !== undefined;
}

/** Records a death. */
export async function updateDeath(trx: Knex, id: string, diedOn: LocalDate): Promise<void> {
  await trx('member').where({ id }).update({ died_on: diedOn });
}

/** Gives a file to a client manager from a day on. */
export async function updateClientManager(
  trx: Knex,
  id: string,
  clientManagerId: string | null,
  since: LocalDate,
): Promise<void> {
  await trx('member').where({ id }).update({ client_manager_id: clientManagerId, client_manager_since: since });
}
