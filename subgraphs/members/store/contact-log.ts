import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';

/** Contact between the fund and a member. */
export interface ContactLogEntry {
  readonly id: string;
  readonly channel: 'PHONE' | 'POST' | 'EMAIL' | 'INTERNET' | 'OFFICE';
  readonly direction: 'INCOMING' | 'OUTGOING';
  readonly contactedAt: Date;
  readonly byEmployee: string;
  readonly summary: string;
}

/** Notes a contact, and which task it settles. */
export async function insertContact(
  trx: Knex,
  memberId: string,
  contact: Omit<ContactLogEntry, 'id'>,
  taskId: string | null,
): Promise<ContactLogEntry> {
  const entry = { ...contact, id: randomUUID() };
  await trx('contact_log').insert({
    id: entry.id,
    member_id: memberId,
    channel: entry.channel,
    direction: entry.direction,
    at: entry.contactedAt,
    by_subject: entry.byEmployee,
    summary: entry.summary,
    task_id: taskId,
  });
  return entry;
}

/** Contacts with a member, the latest first. */
export async function findContactPage(
  db: Knex,
  { memberId, limit, after }: { memberId: string; limit: number; after: readonly string[] | undefined },
): Promise<ContactLogEntry[]> {
  const query = db('contact_log')
    .where({ member_id: memberId })
    .orderBy([
      { column: 'at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(limit);
  if (after !== undefined) void query.whereRaw('(at, id::text) < (?::timestamptz, ?)', [...after]);
  return (await query).map((row) => ({
    id: row.id,
    channel: row.channel,
    direction: row.direction,
    contactedAt: row.at,
    byEmployee: row.by_subject,
    summary: row.summary,
  }));
}
