import type { Knex } from 'knex';
import type { ParameterBook } from '../../../../common/parameters';
import { announcedCollection, type AnnouncedCollection } from '../../domain/direct-debit/collection';
import type { IssuedNotice } from '../issued-notices';
import { findCollections } from './collections';
import { findMandates } from './mandates';

/** What each of these notices announces, read for all of them at once. */
export async function announcements(
  db: Knex,
  book: ParameterBook,
  creditorIdentifier: string,
  notices: readonly IssuedNotice[],
): Promise<(notice: IssuedNotice) => AnnouncedCollection | undefined> {
  const memberIds = notices.map(({ memberId }) => memberId);
  const mandates = byMember(await findMandates(db, memberIds));
  const made = byMember(await findCollections(db, memberIds));
  return (notice) => {
    const { memberId } = notice;
    return announcedCollection(book, notice, mandates(memberId), made(memberId), creditorIdentifier);
  };
}

function byMember<Row extends { readonly memberId: string }>(rows: readonly Row[]): (memberId: string) => Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.memberId, [...(groups.get(row.memberId) ?? []), row]);
  return (memberId) => groups.get(memberId) ?? [];
}
