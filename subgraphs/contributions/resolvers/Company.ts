import type { CompanyResolvers } from '../schema.generated';

/** The part of a company that this subgraph adds. */
export const Company: CompanyResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  annualContributions: async ({ id }, _arguments, { loaders }) => loaders.companyContributions.load(id),
};
