import type { PlannedQuarterResolvers } from '../schema.generated';

/** A provisional contribution as it will fall due. */
export const PlannedQuarter: PlannedQuarterResolvers = {
  managementFee: ({ fee }) => fee,
};
