import { type DocumentNode, Kind, type SelectionNode } from 'graphql';

/**
 * The part of an error's path that its operation knows: response names of fields and positions in lists. What a subgraph
 * writes besides is no path, and must not get to a client.
 * @returns undefined when nothing of it is known
 */
export function knownPath(document: DocumentNode, path: unknown): (string | number)[] | undefined {
  if (!Array.isArray(path)) return undefined;
  const known: (string | number)[] = [];
  let selections = document.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? one.selectionSet.selections : [],
  );
  for (const step of path as unknown[]) {
    if (typeof step === 'number' && Number.isSafeInteger(step) && step >= 0) known.push(step);
    else {
      const fields = typeof step === 'string' ? fieldsOf(document, selections, step) : [];
      if (fields.length === 0) break;
      known.push(step as string);
      selections = fields.flatMap((field) => field.selectionSet?.selections ?? []);
    }
  }
  return known.length > 0 ? known : undefined;
}

/** Fields of a response name among selections, those in fragments included. */
function fieldsOf(document: DocumentNode, selections: readonly SelectionNode[], name: string) {
  const flat = (nodes: readonly SelectionNode[]): readonly SelectionNode[] =>
    nodes.flatMap((node) => {
      if (node.kind === Kind.FIELD) return [node];
      if (node.kind === Kind.INLINE_FRAGMENT) return flat(node.selectionSet.selections);
      const fragment = document.definitions.find(
        (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === node.name.value,
      );
      return fragment?.kind === Kind.FRAGMENT_DEFINITION ? flat(fragment.selectionSet.selections) : [];
    });
  return flat(selections).flatMap((node) =>
    node.kind === Kind.FIELD && (node.alias ?? node.name).value === name ? [node] : [],
  );
}
