import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  stripIgnoredCharacters,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import type { EntityGroup, FetchNode, PlanNode } from './plan';

/**
 * Makes one request of the entity fetches of a level that go to the same subgraph: their `_entities` fields stand side by
 * side in one operation. A subgraph then works, and is waited for, once instead of several times.
 */
export function coalesce(node: PlanNode): PlanNode {
  switch (node.kind) {
    case 'fetch':
      return node;
    case 'condition':
      return {
        ...node,
        whenTrue: node.whenTrue && coalesce(node.whenTrue),
        whenFalse: node.whenFalse && coalesce(node.whenFalse),
      };
    case 'sequence':
      return { ...node, nodes: node.nodes.map(coalesce) };
    case 'parallel':
      return { ...node, nodes: mergeLevel(node.nodes.map(coalesce)) };
  }
}

/** Fetches of one level: those that can be merged, merged. */
function mergeLevel(nodes: readonly PlanNode[]): PlanNode[] {
  const bySubgraph = new Map<string, FetchNode[]>();
  for (const node of nodes) {
    if (node.kind !== 'fetch' || !isMergeable(node)) continue;
    bySubgraph.set(node.subgraph, [...(bySubgraph.get(node.subgraph) ?? []), node]);
  }
  const merged = new Map<PlanNode, FetchNode | undefined>();
  for (const group of bySubgraph.values()) {
    if (group.length < 2) continue;
    group.forEach((node) => merged.set(node, undefined));
    merged.set(group[0] as FetchNode, mergeFetches(group));
  }
  return nodes.flatMap((node) => (merged.has(node) ? (merged.get(node) ?? []) : [node]));
}

/** Whether a fetch asks for entities only, in a document without named fragments. */
function isMergeable({ entities, isMutation, operation }: FetchNode): boolean {
  return entities.length > 0 && !isMutation && parse(operation, { noLocation: true }).definitions.length === 1;
}

/** One fetch that asks for everything that these ask for. */
function mergeFetches(fetches: readonly FetchNode[]): FetchNode {
  const renamed = fetches.map((fetch, index) => withSuffix(fetch, `_${index}`));
  const operations = renamed.map(({ document }) => operationOf(document));
  const definitions = new Map<string, VariableDefinitionNode>();
  for (const one of operations.flatMap(({ variableDefinitions }) => variableDefinitions ?? [])) {
    definitions.set(one.variable.name.value, one);
  }
  const first = operations[0] as OperationDefinitionNode;
  const operation: OperationDefinitionNode = {
    ...first,
    variableDefinitions: [...definitions.values()],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: operations.flatMap((one) => [...one.selectionSet.selections]),
    },
  };
  return {
    ...(fetches[0] as FetchNode),
    operation: stripIgnoredCharacters(print({ kind: Kind.DOCUMENT, definitions: [operation] })),
    variables: [...new Set(fetches.flatMap(({ variables }) => variables))],
    entities: renamed.flatMap(({ entities }) => entities),
  };
}

/** A fetch whose `_entities` fields and their variables have names that no other fetch of the level has. */
function withSuffix(fetch: FetchNode, suffix: string): { document: DocumentNode; entities: EntityGroup[] } {
  const own = new Set(fetch.entities.map(({ variable }) => variable));
  const responseName = (name: string) => `${name}${suffix}`;
  const document = visit(parse(fetch.operation, { noLocation: true }), {
    Variable: (node) =>
      own.has(node.name.value) ? { ...node, name: { ...node.name, value: `${node.name.value}${suffix}` } } : undefined,
    Field: (node, _key, _parent, path) => {
      if (path.length !== topLevel || node.name.value !== '_entities') return undefined;
      const alias = { kind: Kind.NAME, value: responseName((node.alias ?? node.name).value) } as const;
      return { ...node, alias };
    },
  });
  const entities = fetch.entities.map((group) => ({
    ...group,
    responseName: responseName(group.responseName),
    variable: `${group.variable}${suffix}`,
  }));
  return { document, entities };
}

/** Length of the path to a field at the top of the only operation of a document: definitions, 0, selectionSet, selections, n. */
const topLevel = 5;

/** The operation of a document. */
function operationOf(document: DocumentNode): OperationDefinitionNode {
  const found = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (found?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A fetch without an operation');
  return found;
}
