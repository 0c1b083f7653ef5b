import { disclosurePage } from '../../../../common/exchange/flows';
import type { MemberResolvers } from '../schema.generated';

/** The part of a member that this subgraph adds. A file that is not open to the caller has no certificates. */
export const Member: MemberResolvers = {
  __resolveReference: async ({ id }, { fileOf }) => ({ id: await fileOf(id) }),
  taxCertificates: async ({ id }, { incomeYear }, { loaders, mayRead }) =>
    (await mayRead(id)) ? (await loaders.cashYears.load(id)).filter((one) => one.incomeYear === incomeYear) : null,
  supplementaryPensionCertificates: async ({ id }, { incomeYear }, { loaders, mayRead }) => {
    if (!(await mayRead(id))) return null;
    return (await loaders.supplementary.load(id)).filter((one) => one.incomeYear === incomeYear);
  },
  taxDisclosures: async ({ id }, page, { db, mayRead }) => ((await mayRead(id)) ? disclosurePage(db, id, page) : null),
};
