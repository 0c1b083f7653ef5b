import { cursorInvalid, largestPage, pageSizeInvalid } from '../errors';
import type { CaseCursor } from '../store/cases';
import { readCursor, writeCursor } from '../store/cursors';

/** The page that was asked for. @throws GraphQLError when its size or cursor is none */
export function askedPage({ first, after: cursor }: { first: number; after?: string | null }) {
  if (first < 1 || first > largestPage) throw pageSizeInvalid();
  const after = cursor ? readCursor(cursor) : null;
  if (after === undefined) throw cursorInvalid();
  return { first, after };
}

/** A page as a connection; one element more than asked tells that there are more. */
export function connectionOf<Node>(
  found: readonly Node[],
  first: number,
  after: CaseCursor | null,
  placeOf: (one: Node) => CaseCursor,
) {
  const nodes = found.slice(0, first);
  const edges = nodes.map((node) => ({ cursor: writeCursor(placeOf(node)), node }));
  const pageInfo = {
    hasNextPage: found.length > first,
    hasPreviousPage: after !== null,
    startCursor: edges[0]?.cursor,
    endCursor: edges.at(-1)?.cursor,
  };
  return { edges, nodes, pageInfo };
}
