import type { CompanyMandateResolvers } from '../schema.generated';
import { present } from './present';

/** A mandate in a company. */
export const CompanyMandate: CompanyMandateResolvers = {
  company: async ({ companyId }, _arguments, { loaders }) => present(loaders.company.load(companyId)),
  member: async ({ memberId }, _arguments, { loaders }) => present(loaders.member.load(memberId)),
  rebuttedOn: ({ rebuttedFrom }) => rebuttedFrom,
};
