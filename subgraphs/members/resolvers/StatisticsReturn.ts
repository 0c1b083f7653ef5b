import { returnStatus } from '../domain/statistics-return';
import type { StatisticsReturnResolvers } from '../schema.generated';

/** A request of the register. */
export const StatisticsReturn: StatisticsReturnResolvers = {
  status: (one) => returnStatus(one),
  isLate: ({ deadlineOn, sentOn }, _asked, { clock }) => (sentOn ?? clock.today()) > deadlineOn,
};
