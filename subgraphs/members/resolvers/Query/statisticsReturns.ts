import type { QueryResolvers } from '../../schema.generated';
import { findReturnPage } from '../../store/statistics-returns';
import { connectionOf, pageOf } from '../connection';
import { pageSize, readCursor } from '../paging';

/** Statistics that authorities asked for, the latest deadline first. */
export const statisticsReturns: NonNullable<QueryResolvers['statisticsReturns']> = async (
  _parent,
  { status, first, after },
  { db },
) => {
  const limit = pageSize(first);
  const found = await findReturnPage(db, { status: status ?? null, limit: limit + 1, after: readCursor(after) });
  return connectionOf(pageOf(found, limit, after != null, ({ deadlineOn, id }) => [deadlineOn, id]));
};
