import type { Knex } from 'knex';
import type { AccessPurpose } from '../../../common/access';

/** A reading of a file by somebody other than its member. */
export interface AccessLogEntry {
  readonly key: number;
  readonly readAt: Date;
  readonly reader: string;
  readonly role: string;
  readonly purpose: AccessPurpose;
  readonly fields: readonly string[];
}

/** Readings of a file, the latest first. */
export async function findAccessPage(
  db: Knex,
  { memberId, limit, after }: { memberId: string; limit: number; after: readonly string[] | undefined },
): Promise<AccessLogEntry[]> {
  const query = db('access_log').where({ member_id: memberId }).orderBy('id', 'desc').limit(limit);
  if (after !== undefined) void query.where('id', '<', Number(after[0]));
  return (await query).map((row) => ({
    key: row.id,
    readAt: row.at,
    reader: row.subject_id,
    role: row.role,
    purpose: row.purpose,
    fields: row.fields,
  }));
}
