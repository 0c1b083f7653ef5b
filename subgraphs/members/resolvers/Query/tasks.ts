import type { QueryResolvers } from '../../schema.generated';
import { findTaskPage } from '../../store/tasks';
import { connectionOf, pageOf } from '../connection';
import { pageSize, readCursor } from '../paging';
import { isUuid } from '../requests';

/** Open tasks of an office, or of a client manager and of those for whom they stand in. */
export const tasks: NonNullable<QueryResolvers['tasks']> = async (
  _parent,
  { clientManagerId, officeId, first, after },
  context,
) => {
  const { db, clock, subject } = context;
  const limit = pageSize(first);
  const whose = officeId ?? clientManagerId ?? subject.id;
  const of = officeId == null ? { clientManagerId: whose } : { officeId: whose };
  const page = { ...of, today: clock.today(), limit: limit + 1, after: readCursor(after) };
  const found = isUuid(whose) ? await findTaskPage(db, page) : [];
  return connectionOf(
    pageOf(found, limit, after != null, ({ dueOn, createdAt, id }) => [dueOn, createdAt.toISOString(), id]),
  );
};
