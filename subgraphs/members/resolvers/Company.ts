import type { CompanyResolvers } from '../schema.generated';
import { isUuid } from './requests';

/** A company. Others than the fund read it only through a mandate of a file that is open to them. */
export const Company: CompanyResolvers = {
  __resolveReference: async ({ id }, { loaders, subject, mayRead }) => {
    if (!isUuid(id)) return null;
    const isFund = subject.roles.some((role) => role === 'staff' || role === 'client_manager');
    const mandates = isFund ? [] : await loaders.mandatesInCompany.load(id);
    const openings = await Promise.all(mandates.map(({ memberId }) => mayRead(memberId)));
    return isFund || openings.includes(true) ? loaders.company.load(id) : null;
  },
};
