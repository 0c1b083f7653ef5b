import type { CompanyResolvers } from '../schema.generated';
import { recoveryNow } from './recovery-now';

/** Most calls one answer shows. */
const most = 100;

/** The part of a company that this subgraph adds. */
export const Company: CompanyResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  annualContributions: async ({ id }, _arguments, { loaders }) => loaders.companyContributions.load(id),
  recovery: async ({ id }, _arguments, { loaders, book, clock }) =>
    recoveryNow(await loaders.recovery.companyFile.load(id), book, clock.today()),
  solidarityCalls: async ({ id }, _arguments, { loaders }) => (await loaders.recovery.calls.load(id)).slice(0, most),
};
