import type { QueryResolvers } from '../../schema.generated';
import { findWaitingMovements } from '../../store/bank-movements';
import { movementPlace, movementsPage } from '../../store/movement-cursor';

const most = 100;

/** Money that waits for staff, page by page. */
export const waitingBankMovements: NonNullable<QueryResolvers['waitingBankMovements']> = async (
  _parent,
  { first, after },
  { db },
) => {
  const count = Math.min(Math.max(first, 1), most);
  const found = await findWaitingMovements(db, {
    first: count,
    after: after == null ? undefined : movementPlace(after),
  });
  return movementsPage(found, count, after);
};
