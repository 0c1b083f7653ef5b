import { smallestRefund } from '../../domain';
import type { QueryResolvers } from '../../schema.generated';
import { findRefundProposals, proposalPlace, proposalsPage } from '../../store/refund-proposals';

const most = 100;

/** Money in hand that could be paid back, page by page. */
export const refundProposals: NonNullable<QueryResolvers['refundProposals']> = async (
  _parent,
  { first, after },
  { db, book, clock },
) => {
  const count = Math.min(Math.max(first, 1), most);
  const today = clock.today();
  const page = { first: count, after: after == null ? undefined : proposalPlace(after) };
  const found = await findRefundProposals(db, { today, smallest: smallestRefund(book, today) }, page);
  return proposalsPage(found, count, after);
};
