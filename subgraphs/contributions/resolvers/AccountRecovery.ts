import type { AccountRecoveryResolvers } from '../schema.generated';

/** Where recovery stands; contacts and proceedings are those of the recovery that was begun. */
export const AccountRecovery: AccountRecoveryResolvers = {
  personalContact: () => null,
  proceedings: () => [],
};
