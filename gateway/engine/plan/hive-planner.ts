import type {
  BatchFetchNode,
  EntityBatchAlias,
  FetchNode,
  FetchRewrite,
  FlattenNodePathSegment,
  PlanNode,
  QueryPlanner,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import { createRequire } from 'node:module';
import { parse } from 'graphql';
import type * as own from './plan';
import { fetchesOf } from './plan';
import type { Planner } from './planner';

type PlannerClass = new (supergraphSdl: string) => QueryPlanner;

/** No progressive override is in use: composition refuses its labels. */
const noLabels: ReadonlySet<string> = new Set();

/**
 * The native planner of Hive, where its binary runs on this machine; undefined elsewhere.
 * Some operations that it writes for subgraphs are not well-formed (conditions on nested fragments of one type): they count
 * as not planned.
 * @throws Error when it cannot read the supergraph.
 */
export function hivePlanner(supergraphSdl: string): Planner | undefined {
  const Class = nativeClass();
  if (!Class) return undefined;
  const planner = new Class(supergraphSdl);
  return {
    name: 'hive',
    plan({ text, operationName }) {
      const { node } = planner.plan(text, operationName, noLabels as Set<string>, 0);
      const plan = node && translate(node, []);
      for (const fetch of fetchesOf(plan)) parse(fetch.operation, { noLocation: true });
      return plan ?? undefined;
    },
    planSubscription({ text, operationName }) {
      const { node } = planner.plan(text, operationName, noLabels as Set<string>, 0);
      const [first, ...others] = node?.kind === 'Sequence' ? node.nodes : [node];
      if (first?.kind !== 'Subscription') throw new Error('The subscription cannot be planned');
      const source = translateFetch(first.primary as FetchNode, []);
      const nodes = others.flatMap((one) => (one && translate(one, [])) ?? []);
      for (const fetch of [source, ...nodes.flatMap(fetchesOf)]) parse(fetch.operation, { noLocation: true });
      return { source, rest: nodes.length === 0 ? undefined : { kind: 'sequence', nodes } };
    },
  };
}

/** The class of the optional package, or undefined where it is not installed or has no binary. */
function nativeClass(): PlannerClass | undefined {
  try {
    const require = createRequire(__filename);
    return (require('@graphql-hive/router-query-planner') as { readonly QueryPlanner: PlannerClass }).QueryPlanner;
  } catch {
    return undefined;
  }
}

/** One node; `path` is where the nodes around it lead. */
function translate(node: PlanNode, path: own.Path): own.PlanNode | undefined {
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'sequence', nodes: node.nodes.flatMap((one) => translate(one, path) ?? []) };
    case 'Parallel':
      return { kind: 'parallel', nodes: node.nodes.flatMap((one) => translate(one, path) ?? []) };
    case 'Flatten':
      return translate(node.node, [...path, ...node.path.map(segment)]);
    case 'Condition':
      return {
        kind: 'condition',
        variable: node.condition,
        whenTrue: node.ifClause && translate(node.ifClause, path),
        whenFalse: node.elseClause && translate(node.elseClause, path),
      };
    case 'Fetch':
      return translateFetch(node, path);
    case 'BatchFetch':
      return { ...common(node), entities: node.entityBatch.aliases.map(batchGroup), path: [], renames: [] };
    default:
      throw new Error(`Plans with ${node.kind} are not executed`);
  }
}

/** A step of a path. */
function segment(step: FlattenNodePathSegment): own.PathSegment {
  if (step === '@') return { kind: 'items' };
  return 'Field' in step ? { kind: 'field', name: step.Field } : { kind: 'types', names: step.TypeCondition };
}

/** What both kinds of fetches have. */
function common(node: FetchNode | BatchFetchNode) {
  return {
    kind: 'fetch',
    subgraph: node.serviceName,
    operation: node.operation,
    operationName: node.operationName ?? undefined,
    isMutation: node.operationKind === 'mutation',
    variables: (node.variableUsages ?? []).filter((name) => name !== 'representations'),
  } as const;
}

/** A request to a subgraph. */
function translateFetch(node: FetchNode, path: own.Path): own.FetchNode {
  const outputRenames = keyRenames(node.outputRewrites);
  if (!node.requires) return { ...common(node), entities: [], path, renames: outputRenames };
  const group: own.EntityGroup = {
    responseName: '_entities',
    variable: 'representations',
    paths: [path],
    requires: node.requires.map(requirement),
    setters: valueSetters(node.inputRewrites),
    inputRenames: keyRenames(node.inputRewrites),
    outputRenames,
  };
  return { ...common(node), entities: [group], path: [], renames: [] };
}

/** One of several groups of entities in a request. */
function batchGroup(alias: EntityBatchAlias): own.EntityGroup {
  return {
    responseName: alias.alias,
    variable: alias.representationsVariableName,
    paths: alias.paths.map((path) => path.map(segment)),
    requires: alias.requires.map(requirement),
    setters: valueSetters(alias.inputRewrites),
    inputRenames: keyRenames(alias.inputRewrites),
    outputRenames: keyRenames(alias.outputRewrites),
  };
}

/** A part of a representation. */
function requirement(node: RequiresSelection): own.Requirement {
  if (node.kind === 'FragmentSpread') throw new Error('Named fragments in representations are not executed');
  if (node.kind === 'Field') {
    const selections = node.selections?.length ? node.selections.map(requirement) : undefined;
    return { kind: 'field', name: node.name, alias: node.alias ?? undefined, selections };
  }
  return { kind: 'fragment', type: node.typeCondition, selections: node.selections.map(requirement) };
}

/** The setting ones among rewrites. */
function valueSetters(rewrites: readonly FetchRewrite[] | undefined): own.ValueSetter[] {
  return (rewrites ?? []).flatMap((rewrite) => {
    if ('KeyRenamer' in rewrite) return [];
    const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
    return [{ path: rewritePath(path), value: setValueTo }];
  });
}

/** The renaming ones among rewrites. */
function keyRenames(rewrites: readonly FetchRewrite[] | undefined): own.KeyRename[] {
  return (rewrites ?? []).flatMap((rewrite) =>
    'KeyRenamer' in rewrite
      ? [{ path: rewritePath(rewrite.KeyRenamer.path), name: rewrite.KeyRenamer.renameKeyTo }]
      : [],
  );
}

/** A path of a rewrite. */
function rewritePath(path: readonly ({ TypenameEquals: string[] } | { Key: string })[]): own.RewritePath {
  return path.map((step) =>
    'Key' in step ? { kind: 'field', name: step.Key } : { kind: 'types', names: step.TypenameEquals },
  );
}
