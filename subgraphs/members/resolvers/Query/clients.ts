import type { QueryResolvers } from '../../schema.generated';
import { findClientPage } from '../../store/client-pages';
import { connectionOf, pageOf } from '../connection';
import { pageSize, readCursor } from '../paging';
import { selectedFields } from '../selected-fields';

/** Files that the calling accountant may read, in order of name. */
export const clients: NonNullable<QueryResolvers['clients']> = async (_parent, { first, after }, context, info) => {
  const { db, clock, subject, journal } = context;
  const limit = pageSize(first);
  const page = {
    accountantId: subject.accountantId ?? '',
    today: clock.today(),
    limit: limit + 1,
    after: readCursor(after),
  };
  const found = await findClientPage(db, page);
  const fields = [...selectedFields(info, ['nodes']), ...selectedFields(info, ['edges', 'node'])];
  await Promise.all(found.slice(0, limit).map(({ id }) => journal.note(id, fields)));
  return connectionOf(pageOf(found, limit, after != null, ({ name, id }) => [name.last, name.first, id]));
};
