import type { MemberResolvers } from '../schema.generated';

/** The part of a member that this subgraph adds. A file that is not open to the caller has no account. */
export const Member: MemberResolvers = {
  __resolveReference: async ({ id }, { fileOf }) => ({ id: await fileOf(id) }),
  account: async ({ id }, _arguments, { loaders, mayRead }) => ((await mayRead(id)) ? loaders.account.load(id) : null),
};
