import { findMessages } from '../../../../../common/exchange/messages';
import { pageOf, pageSize, readCursor } from '../../../../../common/exchange/paging';
import type { QueryResolvers } from '../../schema.generated';
import { inastiPartner } from '../../store/partners';

/** Messages to INASTI in order of number, whatever their state. */
export const inastiMessages: NonNullable<QueryResolvers['inastiMessages']> = async (
  _parent,
  { first, after },
  { db },
) => {
  const limit = pageSize(first) + 1;
  const place = readCursor(after, 1);
  const found = await findMessages(db, {
    counterparty: inastiPartner,
    limit,
    after: place && { counterparty: inastiPartner, number: Number(place[0]) },
  });
  return pageOf(found, { first, after }, ({ number }) => [String(number)]);
};
