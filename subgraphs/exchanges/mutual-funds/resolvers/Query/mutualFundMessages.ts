import { findMessages } from '../../../../../common/exchange/messages';
import { pageOf, pageSize, readCursor } from '../../../../../common/exchange/paging';
import type { QueryResolvers } from '../../schema.generated';
import { mutualFund } from '../../store/mutual-fund-series';
import { onlyOwnFund } from '../own-fund';

/** Messages to the calling mutual fund in order of number, whatever their state; staff sees those to all funds. */
export const mutualFundMessages: NonNullable<QueryResolvers['mutualFundMessages']> = async (
  _parent,
  { first, after },
  { db, subject },
) => {
  const limit = pageSize(first) + 1;
  const place = readCursor(after, 2);
  const code = onlyOwnFund(subject);
  const found = await findMessages(db, {
    counterparty: code === undefined ? undefined : mutualFund(code),
    limit,
    after: place && { counterparty: place[0]!, number: Number(place[1]) },
  });
  return pageOf(found, { first, after }, ({ counterparty, number }) => [counterparty, String(number)]);
};
