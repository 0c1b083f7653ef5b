import { writeCursor, type Place } from './paging';

/** A page of a list before it is shown: its elements with their places. */
export interface Page<Node> {
  readonly elements: readonly { readonly node: Node; readonly place: Place }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Makes a page of rows that were read with one more than the limit. */
export function pageOf<Node>(
  rows: readonly Node[],
  limit: number,
  hasPreviousPage: boolean,
  placeOf: (node: Node) => Place,
): Page<Node> {
  const elements = rows.slice(0, limit).map((node) => ({ node, place: placeOf(node) }));
  return { elements, hasNextPage: rows.length > limit, hasPreviousPage };
}

/** The Relay form of a page. */
export function connectionOf<Node>({ elements, hasNextPage, hasPreviousPage }: Page<Node>) {
  const edges = elements.map(({ node, place }) => ({ node, cursor: writeCursor(place) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
