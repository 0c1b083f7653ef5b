import { keyOf, writeKey } from '../../../../common/statistics';
import type { QueryResolvers } from '../../schema.generated';

/** Names the state that every part answers from. */
export const statistics: QueryResolvers['statistics'] = (_parent, { period, asOf }, { clock }) => {
  const key = keyOf(period.from, period.to, clock.today(), asOf);
  return { id: writeKey(key), ...key };
};
