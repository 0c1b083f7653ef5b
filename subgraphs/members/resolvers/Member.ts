import { isLive } from '../domain/service';
import type { MemberResolvers } from '../schema.generated';
import { openMember } from './open-member';
import { selectedFields } from './selected-fields';

/** A file: what the person's record holds, and what hangs on it. */
export const Member: MemberResolvers = {
  __resolveReference: async ({ id }, context, info) => openMember(id, selectedFields(info), context),
  language: ({ language }) => language.toUpperCase() as 'FR',
  contact: ({ email, phone }) => ({ email, phone }),
  category: async ({ id }, _arguments, { loaders, clock }) =>
    (await loaders.periods.load(id)).find((period) => isLive(period, clock.today()))?.category ?? null,
  clientManager: async ({ clientManagerId }, _arguments, { loaders }) =>
    clientManagerId === null ? null : loaders.clientManager.load(clientManagerId),
  affiliations: async ({ id }, _arguments, { loaders }) => loaders.periods.load(id),
  household: async ({ id }, _arguments, { loaders }) => loaders.household.load(id),
  mutualFund: ({ mutualFundCode }) => (mutualFundCode === null ? null : { code: mutualFundCode }),
  companyMandates: async ({ id }, _arguments, { loaders }) => loaders.companyMandates.load(id),
  clientMandates: async ({ id }, _arguments, { loaders }) => loaders.clientMandates.load(id),
};
