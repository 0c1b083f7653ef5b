import type { SolidarityLinkResolvers } from '../schema.generated';
import { present } from './present';

/** A link of joint liability with both its ends. */
export const SolidarityLink: SolidarityLinkResolvers = {
  debtor: async ({ debtorId }, _arguments, { loaders }) => present(loaders.member.load(debtorId)),
  member: async ({ liableMemberId }, _arguments, { loaders }) =>
    liableMemberId === null ? null : loaders.member.load(liableMemberId),
  company: async ({ liableCompanyId }, _arguments, { loaders }) =>
    liableCompanyId === null ? null : loaders.company.load(liableCompanyId),
};
