import type { ClientManagerResolvers } from '../schema.generated';
import { present } from './present';

/** A client manager with the office. */
export const ClientManager: ClientManagerResolvers = {
  office: async ({ officeId }, _arguments, { loaders }) => present(loaders.office.load(officeId)),
};
