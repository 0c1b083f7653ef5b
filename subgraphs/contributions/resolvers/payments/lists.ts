import type { QueryResolvers } from '../../schema.generated';
import { findBatches } from '../../store/payments/batches';
import { findOrders } from '../../store/payments/orders';
import { page } from '../../store/page';
import { batchNumber, orderPlace } from '../../store/payments/cursors';
import { isId } from './acts';

const most = 100;

const between = (wanted: number) => Math.min(Math.max(wanted, 1), most);

/** Orders, page by page. */
export const paymentOrders: NonNullable<QueryResolvers['paymentOrders']> = async (
  _parent,
  { status, batchId, first, after },
  { db },
) => {
  const count = between(first);
  if (batchId != null && !isId(batchId)) return page([], count, after, () => '');
  const wanted = { status: status ?? undefined, batchId: batchId ?? undefined };
  const found = await findOrders(db, wanted, {
    first: count,
    after: after == null ? undefined : orderPlace.read(after),
  });
  return page(found, count, after, ({ orderedOn: on, id }) => orderPlace.write({ on, id }));
};

/** Batches, page by page. */
export const paymentBatches: NonNullable<QueryResolvers['paymentBatches']> = async (
  _parent,
  { status, first, after },
  { db },
) => {
  const count = between(first);
  const before = after == null ? undefined : batchNumber.read(after);
  const found = await findBatches(db, status ?? undefined, { first: count, before });
  return page(found, count, after, ({ number }) => batchNumber.write(number));
};
