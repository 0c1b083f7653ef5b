/** A page as the schema shows it; one more than asked for says that more follows. */
export function page<Node>(
  found: readonly Node[],
  count: number,
  after: string | null | undefined,
  cursorOf: (node: Node) => string,
) {
  const nodes = found.slice(0, count);
  const edges = nodes.map((node) => ({ cursor: cursorOf(node), node }));
  const pageInfo = {
    hasNextPage: found.length > count,
    hasPreviousPage: after != null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, nodes, pageInfo };
}
