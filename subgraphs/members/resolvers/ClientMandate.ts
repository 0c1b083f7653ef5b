import type { ClientMandateResolvers } from '../schema.generated';
import { present } from './present';

/** An accountant's mandate. */
export const ClientMandate: ClientMandateResolvers = {
  accountant: async ({ accountantId }, _arguments, { loaders }) => present(loaders.accountant.load(accountantId)),
};
