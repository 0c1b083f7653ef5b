import type { MemberResolvers } from '../schema.generated';
import { findAccessPage } from '../store/access-log';
import { findContactPage } from '../store/contact-log';
import { connectionOf, pageOf } from './connection';
import { pageSize, readCursor } from './paging';

/** Contacts with the member, a page. */
export const contactLog: NonNullable<MemberResolvers['contactLog']> = async ({ id }, { first, after }, { db }) => {
  const limit = pageSize(first);
  const found = await findContactPage(db, { memberId: id, limit: limit + 1, after: readCursor(after) });
  return connectionOf(pageOf(found, limit, after != null, (entry) => [entry.contactedAt.toISOString(), entry.id]));
};

/** Readings of the file by others, a page. */
export const accessLog: NonNullable<MemberResolvers['accessLog']> = async ({ id }, { first, after }, { db }) => {
  const limit = pageSize(first);
  const found = await findAccessPage(db, { memberId: id, limit: limit + 1, after: readCursor(after) });
  return connectionOf(pageOf(found, limit, after != null, (entry) => [String(entry.key)]));
};
