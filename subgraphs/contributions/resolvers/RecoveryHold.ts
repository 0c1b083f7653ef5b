import type { RecoveryHoldResolvers } from '../schema.generated';

/** A hold that staff or an event brought. */
export const RecoveryHold: RecoveryHoldResolvers = {
  periods: ({ periods }) => (periods === null ? null : [...periods]),
};
