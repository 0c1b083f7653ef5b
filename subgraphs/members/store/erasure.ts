import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import { publish } from '../../../common/events';
import { memberErased } from '../../../common/events/catalogue/members/member-erased';
import type { Author } from './author';

/** Tables that hold nothing but personal data of a file; their rows go. */
const emptied = [
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
] as const;

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
 * Erases the personal data of files and publishes it, so that the other parts erase theirs. Periods, category and year of birth
 * stay for statistics; nothing that stays tells who it was. All of a batch or none.
 */
export async function eraseFiles(db: Knex, ids: readonly string[], { clock }: Author): Promise<void> {
  await db.transaction(async (trx) => {
    for (const table of emptied)
      await trx(table)
        .whereIn('member_id', [...ids])
        .delete();
    await trx('member_record')
      .whereIn('member_id', [...ids])
      .update(blankRecord(trx));
    await trx('activity')
      .whereIn('member_id', [...ids])
      .update({ enterprise_number: null, recorded_by: '' });
    await trx('situation')
      .whereIn('member_id', [...ids])
      .update({ details: '{}', recorded_by: '' });
    await trx('member')
      .whereIn('id', [...ids])
      .update({
        ssin: trx.raw("'E' || lpad(reference::text, 10, '0')"),
        birth_date: trx.raw("date_trunc('year', birth_date)::date"),
        client_manager_id: null,
        client_manager_since: null,
        erased_at: clock.now(),
      });
    // Snapshots that were published hold the same data; whoever needed them has its own copy and erases it on the event.
    await trx('event_outbox')
      .whereIn('subject', [...ids])
      .delete();
    for (const memberId of ids) await publish(trx, memberErased, { memberId }, { subject: memberId, clock });
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
function blankRecord(trx: Knex) {
  return {
    first_name: '',
    last_name: '',
    search_name: '',
    street: '',
    postal_code: trx.raw("substr(postal_code, 1, 2) || '00'"),
    municipality: '',
    email: null,
    phone: null,
    iban: null,
    mutual_fund_code: null,
    recorded_by: '',
  };
}
