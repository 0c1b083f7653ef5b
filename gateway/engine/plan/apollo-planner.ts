import { operationFromDocument, type Schema, type Supergraph } from '@apollo/federation-internals';
import {
  type FetchDataRewrite,
  type FetchNode,
  type PlanNode,
  QueryPlanner,
  type QueryPlanSelectionNode,
} from '@apollo/query-planner';
import { parse } from 'graphql';
import type * as own from './plan';
import type { PlannableOperation, Planner, SubscriptionPlan } from './planner';

/** Alternatives that the planner weighs before it takes the best of those seen; bounds the time of a plan. */
const maximumAlternatives = 2000;

/** The planner that comes with Apollo's composition. */
export function apolloPlanner(supergraph: Supergraph): Planner {
  const api = supergraph.apiSchema();
  const planner = new QueryPlanner(supergraph, {
    reuseQueryFragments: false,
    debug: { maxEvaluatedPlans: maximumAlternatives },
  });
  return {
    name: 'apollo',
    plan: (operation) => plan(planner, api, operation),
    planSubscription: (operation) => planSubscription(planner, api, operation),
  };
}

/** Plans one operation and translates the plan. */
function plan(planner: QueryPlanner, api: Schema, operation: PlannableOperation) {
  const { node } = planner.buildQueryPlan(operationOf(api, operation));
  if (node?.kind === 'Subscription') throw new Error('A subscription is planned otherwise');
  return node && translate(node, []);
}

/** Plans a subscription: the fetch that its events come from, and what completes each of them. */
function planSubscription(planner: QueryPlanner, api: Schema, operation: PlannableOperation): SubscriptionPlan {
  const { node } = planner.buildQueryPlan(operationOf(api, operation));
  if (node?.kind !== 'Subscription') throw new Error('The operation is no subscription');
  return { source: translateFetch(node.primary, []), rest: node.rest && translate(node.rest, []) };
}

function operationOf(api: Schema, { text, operationName }: PlannableOperation) {
  const document = parse(text, { noLocation: true });
  return operationFromDocument(api, document, { ...(operationName && { operationName }), validate: false });
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
    case 'Defer':
      throw new Error('Deferred parts are not planned');
  }
}

/** A step of a path: the planner writes `@` for every item of a list. */
function segment(step: string | number): own.PathSegment {
  return step === '@' ? { kind: 'items' } : { kind: 'field', name: String(step) };
}

/** A request to a subgraph. */
function translateFetch(node: FetchNode, path: own.Path): own.FetchNode {
  const renames = keyRenames(node.outputRewrites);
  return {
    kind: 'fetch',
    subgraph: node.serviceName,
    operation: node.operation,
    operationName: node.operationName,
    isMutation: node.operationKind === 'mutation',
    variables: node.variableUsages ?? [],
    entities: node.requires ? [entityGroup(node, node.requires, path, renames)] : [],
    path: node.requires ? [] : path,
    renames: node.requires ? [] : renames,
  };
}

/** The entities of a request that asks for some. */
function entityGroup(
  node: FetchNode,
  requires: readonly QueryPlanSelectionNode[],
  path: own.Path,
  outputRenames: readonly own.KeyRename[],
): own.EntityGroup {
  return {
    responseName: '_entities',
    variable: 'representations',
    paths: [path],
    requires: requires.map(requirement),
    setters: (node.inputRewrites ?? []).flatMap((rewrite) =>
      rewrite.kind === 'ValueSetter' ? [{ path: rewritePath(rewrite.path), value: rewrite.setValueTo as unknown }] : [],
    ),
    inputRenames: keyRenames(node.inputRewrites),
    outputRenames,
  };
}

/** A part of a representation. */
function requirement(node: QueryPlanSelectionNode): own.Requirement {
  if (node.kind === 'Field') {
    return { kind: 'field', name: node.name, alias: node.alias, selections: node.selections?.map(requirement) };
  }
  const selections = node.selections.map(requirement);
  return { kind: 'fragment', type: node.typeCondition ?? '', selections };
}

/** The renaming ones among rewrites. */
function keyRenames(rewrites: readonly FetchDataRewrite[] | undefined): own.KeyRename[] {
  return (rewrites ?? []).flatMap((rewrite) =>
    rewrite.kind === 'KeyRenamer' ? [{ path: rewritePath(rewrite.path), name: rewrite.renameKeyTo }] : [],
  );
}

/** A path of a rewrite: the planner writes `... on Type` for a condition. */
function rewritePath(path: readonly string[]): own.RewritePath {
  return path.map((step) =>
    step.startsWith('... on ')
      ? { kind: 'types', names: [step.slice('... on '.length)] }
      : { kind: 'field', name: step },
  );
}
