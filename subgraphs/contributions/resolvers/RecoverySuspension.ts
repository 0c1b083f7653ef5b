import type { RecoverySuspensionResolvers } from '../schema.generated';

/** Time in which recovery waits. */
export const RecoverySuspension: RecoverySuspensionResolvers = {
  periods: ({ periods }) => (periods === null ? null : [...periods]),
};
