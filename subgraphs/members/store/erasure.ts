import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import { eraseOrPostpone, type Eraser } from '../../../common/erasure';
import { publish } from '../../../common/events';
import { memberErased } from '../../../common/events/catalogue/members/member-erased';
import { findDuplicates } from '../../../common/mergers';
import type { Author } from './author';

const deleted = [
  'household_person',
  'contact_log',
  'task',
  'issued_document',
  'life_event',
  'access_log',
  'client_mandate',
  'ssin_alias',
  'spouse_declaration',
  'client_manager_assignment',
];

/**
 * What an erasure does with each table. Periods, category and year of birth stay for statistics; nothing that stays tells who it
 * was.
 */
const eraser: Eraser = {
  retainedUntil: async () => null,
  tables: [
    ...deleted.map((table) => ({ table, onErasure: 'DELETE' as const })),
    { table: 'member_record', onErasure: { blank: blankRecord() } },
    { table: 'activity', onErasure: { blank: { enterprise_number: 'null', recorded_by: "''" } } },
    { table: 'situation', onErasure: { blank: { details: "'{}'", recorded_by: "''" } } },
    { table: 'company_mandate', onErasure: { blank: { rebuttal_proof: 'null' } } },
    { table: 'fund_transfer', onErasure: 'KEEP' },
    { table: 'affiliation_period', onErasure: 'KEEP' },
    { table: 'solidarity_link', column: 'debtor_member_id', onErasure: 'KEEP' },
    { table: 'solidarity_link', column: 'liable_member_id', onErasure: 'KEEP' },
    {
      table: 'member',
      column: 'id',
      onErasure: {
        blank: {
          ssin: "'E' || lpad(reference::text, 10, '0')",
          birth_date: "date_trunc('year', birth_date)::date",
          client_manager_id: 'null',
          client_manager_since: 'null',
        },
      },
    },
  ],
};

/** Files whose last affiliation ended before a day, that are not erased yet, in order of id. */
export async function findErasable(db: Knex, endedBefore: LocalDate, limit: number): Promise<string[]> {
  return db('member')
    .whereNull('erased_at')
    .whereExists(
      db('activity').whereRaw('activity.member_id = member.id').whereNull('superseded_at').select(db.raw('1')),
    )
    .whereNotExists(
      db('activity')
        .whereRaw('activity.member_id = member.id')
        .whereNull('superseded_at')
        .where((or) => void or.whereNull('valid_to').orWhere('valid_to', '>=', endedBefore))
        .select(db.raw('1')),
    )
    .orderBy('id')
    .limit(limit)
    .pluck('id');
}

/**
 * Erases the personal data of files, and of those that they took over, and publishes it, so that the other parts erase theirs when
 * their own retention ends. Snapshots that were published go too. All of a batch or none.
 */
export async function eraseFiles(db: Knex, ids: readonly string[], { clock }: Author): Promise<void> {
  await db.transaction(async (trx) => {
    for (const memberId of ids) {
      await eraseOrPostpone(trx, eraser, memberId, clock.today());
      const files = [memberId, ...(await findDuplicates(trx, memberId))];
      await trx('member').whereIn('id', files).update({ erased_at: clock.now() });
      await publish(trx, memberErased, { memberId }, { subject: memberId, clock });
    }
  });
}

/** Keeps what a run came to. */
export async function insertErasureReport(
  db: Knex,
  report: { readonly retentionYears: number; readonly endedBefore: LocalDate; readonly files: number },
  { subjectId, clock }: Author,
): Promise<void> {
  await db('erasure_report').insert({
    id: randomUUID(),
    at: clock.now(),
    by_subject: subjectId,
    retention_years: report.retentionYears,
    ended_before: report.endedBefore,
    files: report.files,
  });
}

/** A record that says of nobody anything but the region. */
function blankRecord(): Record<string, string> {
  const texts = ['first_name', 'last_name', 'search_name', 'street', 'municipality', 'recorded_by'];
  const others = ['email', 'phone', 'iban', 'mutual_fund_code'];
  return {
    ...Object.fromEntries(texts.map((column) => [column, "''"])),
    ...Object.fromEntries(others.map((column) => [column, 'null'])),
    postal_code: "substr(postal_code, 1, 2) || '00'",
  };
}
