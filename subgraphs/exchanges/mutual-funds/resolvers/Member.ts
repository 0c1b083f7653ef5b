import { disclosurePage } from '../../../../common/exchange/flows';
import { invalid } from '../../../../common/exchange/paging';
import type { MemberResolvers } from '../schema.generated';

const mostYears = 20;

/** The part of a member that this subgraph adds. A file that is not open to the caller has no vouchers. */
export const Member: MemberResolvers = {
  __resolveReference: async ({ id }, { fileOf }) => ({ id: await fileOf(id) }),
  contributionVouchers: async ({ id }, { years }, { loaders, mayRead }) => {
    if (years.length > mostYears) throw invalid('years', 'voucher-years', `At most ${mostYears} years`);
    if (!(await mayRead(id))) return null;
    return (await loaders.vouchers.load(id)).filter(({ year }) => years.includes(year));
  },
  mutualFundDisclosures: async ({ id }, page, { db, mayRead }) =>
    (await mayRead(id)) ? disclosurePage(db, id, page) : null,
};
