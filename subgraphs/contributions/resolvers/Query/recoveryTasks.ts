import type { QueryResolvers } from '../../schema.generated';
import { findTasks } from '../../store/recovery/tasks';
import { readPlace, recoveryPage } from '../recovery-page';

/** Work of recovery, page by page. */
export const recoveryTasks: NonNullable<QueryResolvers['recoveryTasks']> = async (
  _parent,
  { kind, first, after },
  { db },
) => {
  const page = readPlace(first, after, 2);
  const found = await findTasks(db, { first: page.first, after: page.after, kind: kind ?? undefined });
  return recoveryPage(found, page.first, after, ({ dueOn, id }) => [dueOn, id]);
};
