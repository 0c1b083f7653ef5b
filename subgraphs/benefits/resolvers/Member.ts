import { cursorInvalid, largestPage, pageSizeInvalid } from '../errors';
import type { HouseholdFact } from '../domain/facts';
import { rightsOverview } from '../domain/rights/overview';
import type { MemberResolvers } from '../schema.generated';
import { readCursor, writeCursor } from '../store/cursors';

/** The part of a member that this subgraph adds. A file that is not open to the caller shows nothing. */
export const Member: MemberResolvers = {
  __resolveReference: (reference) => ({ ...reference }),

  rights: async ({ id, birthDate, category, address, household }, _arguments, { book, clock, loaders, mayRead }) => {
    if (!(await mayRead(id))) return null;
    const asked = {
      birthDate: birthDate ?? null,
      category: category ?? null,
      region: address?.region ?? null,
      household: (household ?? []) as readonly HouseholdFact[],
    };
    return rightsOverview(book, { ...asked, ...(await loaders.facts.load(id)), on: clock.today() });
  },

  benefitCases: async ({ id }, { first, after: cursor }, { loaders, mayRead }) => {
    if (first < 1 || first > largestPage) throw pageSizeInvalid();
    const after = cursor ? readCursor(cursor) : null;
    if (after === undefined) throw cursorInvalid();
    if (!(await mayRead(id))) return null;
    const found = await loaders.casePage.load({ memberId: id, first, after });
    const nodes = found.slice(0, first);
    const edges = nodes.map((node) => ({ cursor: writeCursor(node), node }));
    const pageInfo = {
      hasNextPage: found.length > first,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor,
      endCursor: edges.at(-1)?.cursor,
    };
    return { edges, nodes, pageInfo };
  },
};
