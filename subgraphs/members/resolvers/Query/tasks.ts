import type { QueryResolvers } from '../../schema.generated';
import { findTaskPage } from '../../store/tasks';
import { connectionOf, pageOf } from '../connection';
import { pageSize, readCursor } from '../paging';
import { isUuid } from '../requests';

/** Open tasks of a client manager, those for whom they stand in included. */
export const tasks: NonNullable<QueryResolvers['tasks']> = async (
  _parent,
  { clientManagerId, first, after },
  context,
) => {
  const { db, clock, subject } = context;
  const limit = pageSize(first);
  const whose = clientManagerId ?? subject.id;
  const page = { clientManagerId: whose, today: clock.today(), limit: limit + 1, after: readCursor(after) };
  const found = isUuid(whose) ? await findTaskPage(db, page) : [];
  return connectionOf(
    pageOf(found, limit, after != null, ({ dueOn, createdAt, id }) => [dueOn, createdAt.toISOString(), id]),
  );
};
