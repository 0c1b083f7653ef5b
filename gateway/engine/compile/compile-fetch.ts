import { parse } from 'graphql';
import { type CompiledGroup, type EntityFetch, entityFetchStep } from '../execute/entity-fetch';
import { fieldNames } from '../execute/error-paths';
import { type EventSource, eventSource } from '../execute/event-source';
import type { SubgraphAccess } from '../execute/fetch-step';
import type { FetchTemplate } from '../execute/prepared-fetch';
import { type Merge, type RootFetch, rootFetchStep, type Walk } from '../execute/root-fetch';
import type { Step } from '../execute/run';
import type { EntityGroup, FetchNode, Path } from '../plan/plan';
import type { Code, Unit } from './code';
import { merger, type Shape, shapeOf } from './merger';
import { pathWalker } from './path-walker';
import { representations } from './representation';
import type { TypeKnowledge } from './type-names';

/** Makes steps of fetches once their generated functions are there. */
export type PendingStep = (functions: GeneratedFunctions) => Step;

/** Gives the function that was generated under a name. */
export type GeneratedFunctions = <Function>(name: Code) => Function;

/** What a fetch is compiled with. */
export interface FetchContext {
  readonly unit: Unit;
  readonly types: TypeKnowledge;
  readonly accessTo: (subgraph: string) => SubgraphAccess;
  /** Every fetch of the plan. */
  readonly fetches: readonly FetchNode[];
}

/** Compiles one fetch. */
export function compileFetch(fetch: FetchNode, context: FetchContext): PendingStep {
  return fetch.entities.length > 0 ? compileEntityFetch(fetch, context) : compileRootFetch(fetch, context);
}

function compileRootFetch(fetch: FetchNode, context: FetchContext): PendingStep {
  const compiled = rootFetch(fetch, context);
  return (functions) => rootFetchStep(compiled(functions), context.accessTo(fetch.subgraph));
}

/** Compiles the fetch that a subscription begins with; its events come from one subgraph. */
export function compileEventSource(
  fetch: FetchNode,
  context: FetchContext,
): (functions: GeneratedFunctions) => EventSource {
  const compiled = rootFetch(fetch, context);
  return (functions) => eventSource(compiled(functions), context.accessTo(fetch.subgraph));
}

/** A fetch of fields of a root type, once its generated functions are there. */
function rootFetch(fetch: FetchNode, { unit, types }: FetchContext): (functions: GeneratedFunctions) => RootFetch {
  const template = templateOf(fetch, []);
  const shape = withRenames(shapeOf(template.document), fetch.renames);
  const walk = pathWalker(unit, fetch.path, types);
  const merge = merger(unit, shape, types.objectTypes);
  return (functions) => ({
    subgraph: fetch.subgraph,
    document: template.document,
    lost: lostFields([fetch.path], shape),
    template,
    path: fetch.path,
    walk: functions<Walk>(walk),
    merge: functions<Merge>(merge),
    renames: fetch.renames,
    isOfType: types.isOfType,
  });
}

function compileEntityFetch(fetch: FetchNode, context: FetchContext): PendingStep {
  const { types, accessTo } = context;
  const names = [...new Set(fetch.entities.map(({ variable }) => variable))];
  const template = templateOf(fetch, names);
  const groups = fetch.entities.map((group) => {
    const shape = withRenames(shapeOf(template.document, group.responseName), group.outputRenames);
    return { lost: lostFields(group.paths, shape), group: compileGroup(group, shape, names, context) };
  });
  return (functions) => {
    const compiled: EntityFetch = {
      subgraph: fetch.subgraph,
      document: template.document,
      lost: groups.flatMap(({ lost }) => lost),
      template,
      groups: groups.map(({ group }) => group(functions)),
      isOfType: types.isOfType,
    };
    return entityFetchStep(compiled, accessTo(fetch.subgraph));
  };
}

function compileGroup(
  group: EntityGroup,
  shape: Shape,
  names: readonly string[],
  { unit, types, fetches }: FetchContext,
): (functions: GeneratedFunctions) => CompiledGroup {
  const walks = group.paths.map((path) => pathWalker(unit, path, types));
  const { represent, first, same } = representations(unit, group, types.names);
  const merge = merger(unit, shape, types.objectTypes);
  const hasObjects = [...shape.values()].some(({ isComposite }) => isComposite);
  return (functions) => ({
    responseName: group.responseName,
    list: names.indexOf(group.variable),
    places: group.paths.map((path, index) => ({ path, walk: functions<Walk>(walks[index] as Code) })),
    represent: functions<CompiledGroup['represent']>(represent),
    first: functions<CompiledGroup['first']>(first),
    same: functions<CompiledGroup['same']>(same),
    merge: functions<Merge>(merge),
    outputRenames: group.outputRenames,
    isDeepened: hasObjects && group.paths.some((path) => isDeepened(path, fetches)),
  });
}

/** The part of a request that is the same each time. */
function templateOf(fetch: FetchNode, representationNames: readonly string[]): FetchTemplate {
  const { operation: query, operationName, isMutation, variables } = fetch;
  const name = operationName === undefined ? '' : `,"operationName":${JSON.stringify(operationName)}`;
  return {
    query,
    document: parse(query, { noLocation: true }),
    operationName,
    isMutation,
    head: `{"query":${JSON.stringify(query)}${name},"variables":{`,
    variableNames: variables.filter((one) => !representationNames.includes(one)),
    representationNames,
  };
}

/** A shape with the names that fields have once they are renamed. */
function withRenames(shape: Shape, renames: EntityGroup['outputRenames']): Shape {
  const all = new Map(shape);
  for (const { path, name } of renames) {
    const fields = path.filter((step) => step.kind === 'field');
    const known = fields.length === 1 ? shape.get(fields[0]?.name ?? '') : undefined;
    if (known) all.set(name, known);
  }
  return all;
}

/** Fields of the client's answer that a fetch fills. */
function lostFields(paths: readonly Path[], shape: Shape): string[][] {
  const names = [...shape.keys()].filter((name) => name !== '__typename');
  return paths.flatMap((path) => names.map((name) => [...fieldNames(path), name]));
}

/** Whether another fetch adds something inside the objects at a path. */
function isDeepened(path: Path, fetches: readonly FetchNode[]): boolean {
  const own = fieldNames(path);
  const others = fetches.flatMap(({ entities, path: root }) => [root, ...entities.flatMap(({ paths }) => paths)]);
  return others
    .map(fieldNames)
    .some((one) => one.length > own.length && own.every((name, index) => one[index] === name));
}
