import { disclosurePage } from '../../../../common/exchange/flows';
import type { MemberResolvers } from '../schema.generated';

/** The part of a member that this subgraph adds. A file that is not open to the caller has no career. */
export const Member: MemberResolvers = {
  __resolveReference: async ({ id }, { fileOf }) => ({ id: await fileOf(id) }),
  career: async ({ id }, _arguments, { loaders, mayRead }) => {
    if (!(await mayRead(id))) return null;
    const [periods, years] = await Promise.all([loaders.periods.load(id), loaders.years.load(id)]);
    return periods.length + years.length === 0 ? null : { memberId: id };
  },
  inastiRequests: async ({ id }, _arguments, { loaders, mayRead }) =>
    (await mayRead(id)) ? [...(await loaders.requestFiles.load(id))] : null,
  inastiDisclosures: async ({ id }, page, { db, mayRead }) =>
    (await mayRead(id)) ? disclosurePage(db, id, page) : null,
};
