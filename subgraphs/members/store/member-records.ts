import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import { rewriteTimeline } from '../domain/timeline';
import type { Period } from '../domain/facts';
import type { PersonalRecord } from '../domain/member';
import { nameIndex } from '../domain/search-name';
import type { MemberRecordRow } from './tables';

/** Who writes a version, when, and by which act. */
export interface Authorship {
  readonly by: string;
  readonly at: Date;
  readonly reason: string;
}

/** A version of a personal record with its key and both its times. */
export interface RecordVersion extends Period {
  readonly key: number;
  readonly fact: PersonalRecord;
  readonly recordedAt: Date;
  readonly supersededAt: Date | null;
  readonly reason: string;
}

/** The personal record that a row holds. */
export function recordOf(row: MemberRecordRow): PersonalRecord {
  return {
    name: { first: row.first_name, last: row.last_name },
    language: row.language,
    address: {
      street: row.street,
      postalCode: row.postal_code,
      municipality: row.municipality,
      region: row.region,
    },
    email: row.email,
    phone: row.phone,
    preferredChannel: row.preferred_channel,
    iban: row.iban,
    mutualFundCode: row.mutual_fund_code,
  };
}

/** Columns that hold a personal record. */
export function recordColumns(record: PersonalRecord) {
  const { name, address } = record;
  return {
    first_name: name.first,
    last_name: name.last,
    search_name: nameIndex(name.first, name.last),
    language: record.language,
    street: address.street,
    postal_code: address.postalCode,
    municipality: address.municipality,
    region: address.region,
    email: record.email,
    phone: record.phone,
    preferred_channel: record.preferredChannel,
    iban: record.iban,
    mutual_fund_code: record.mutualFundCode,
  };
}

/** Adds the version of a personal record that is true from a day on. */
export async function insertRecord(
  trx: Knex,
  memberId: string,
  { from, to }: Period,
  record: PersonalRecord,
  { by, at, reason }: Authorship,
): Promise<void> {
  await trx('member_record').insert({
    member_id: memberId,
    valid_from: from,
    valid_to: to,
    recorded_at: at,
    recorded_by: by,
    reason,
    ...recordColumns(record),
  });
}

/** Every version that stands, or stood at an earlier moment, in order of what was true first. */
export async function findRecordVersions(db: Knex, memberId: string, knownAt?: Date): Promise<RecordVersion[]> {
  const query = db<MemberRecordRow>('member_record').where({ member_id: memberId }).orderBy(['valid_from', 'id']);
  const rows =
    knownAt === undefined
      ? await query.whereNull('superseded_at')
      : await query
          .where('recorded_at', '<=', knownAt)
          .where((or) => void or.whereNull('superseded_at').orWhere('superseded_at', '>', knownAt));
  return (rows as MemberRecordRow[]).map(versionOf);
}

/** Every version that ever stood, in the order in which the fund recorded them. */
export async function findRecordHistory(db: Knex, memberId: string): Promise<RecordVersion[]> {
  const rows = await db<MemberRecordRow>('member_record')
    .where({ member_id: memberId })
    .orderBy(['recorded_at', 'valid_from', 'id']);
  return (rows as MemberRecordRow[]).map(versionOf);
}

/** Changes a personal record during a period; what was true before and after stays, and the former versions are kept. */
export async function changeRecord(
  trx: Knex,
  memberId: string,
  period: Period,
  change: (record: PersonalRecord) => PersonalRecord,
  authorship: Authorship,
): Promise<void> {
  const versions = await findRecordVersions(trx, memberId);
  const { superseded, added } = rewriteTimeline<PersonalRecord, RecordVersion>(versions, period, change);
  await trx('member_record')
    .whereIn(
      'id',
      superseded.map(({ key }) => key),
    )
    .update({ superseded_at: authorship.at });
  for (const { fact, ...during } of added) await insertRecord(trx, memberId, during, fact, authorship);
}

function versionOf(row: MemberRecordRow): RecordVersion {
  return {
    key: row.id,
    from: row.valid_from,
    to: row.valid_to as LocalDate | null,
    fact: recordOf(row),
    recordedAt: row.recorded_at,
    supersededAt: row.superseded_at,
    reason: row.reason,
  };
}
