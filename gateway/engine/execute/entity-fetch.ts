import type { ExecutionResult } from 'graphql';
import { SubgraphFailure } from '../../transports/transport';
import type { KeyRename, Path } from '../plan/plan';
import { type AnswerPath, fieldNames, locate, type TypeTest } from './error-paths';
import { settle, type SubgraphAccess } from './fetch-step';
import { type FetchTemplate, PreparedFetch } from './prepared-fetch';
import { applyRenames } from './renames';
import { Representations } from './representations';
import type { Merge, Walk } from './root-fetch';
import type { FetchIdentity, Json, Run, Step } from './run';
import { pathOf, subgraphError } from './subgraph-error';

/** A compiled group of entities of a fetch. */
export interface CompiledGroup {
  readonly responseName: string;
  /** Which list of representations it uses. */
  readonly list: number;
  readonly places: readonly { readonly path: Path; readonly walk: Walk }[];
  /** Representation of an object; undefined when it has none. */
  readonly represent: (object: Json) => string | undefined;
  /** Value of the first field of an object's representation. */
  readonly first: (object: Json) => unknown;
  /** Whether two objects surely have the same representation; if not, their texts tell. */
  readonly same: (one: Json, other: Json) => boolean;
  readonly merge: Merge;
  readonly outputRenames: readonly KeyRename[];
  /** Whether later fetches change what is inside the entities, so that places must not share them. */
  readonly isDeepened: boolean;
}

/** A compiled fetch of entities. */
export interface EntityFetch extends FetchIdentity {
  readonly template: FetchTemplate;
  readonly groups: readonly CompiledGroup[];
  readonly isOfType: TypeTest;
}

/** Objects of the answer that wait for an entity, and which one. */
interface Waiting {
  readonly objects: Json[];
  readonly positions: number[];
}

/** The step of a fetch of entities. */
export function entityFetchStep(fetch: EntityFetch, access: SubgraphAccess): Step {
  const { groups, template } = fetch;
  return (run) => {
    const lists = template.representationNames.map(() => new Representations());
    const waiting = groups.map((group) => ask(run, group, lists));
    if (lists.every(({ texts }) => texts.length === 0)) return undefined;
    const prepared = new PreparedFetch(template, run.variables, lists, run.request);
    return settle(run, fetch, access, access.transport.execute(prepared), (_run, result) =>
      takeOver(run, result, fetch, lists, waiting),
    );
  };
}

/** Finds the objects of a group, place by place, and adds their representations. */
function ask(run: Run, group: CompiledGroup, lists: readonly Representations[]): Waiting[] {
  const representations = lists[group.list] as Representations;
  const known: Known = new Map();
  return group.places.map(({ walk }) => {
    const found: Json[] = [];
    walk(run.data, found);
    const objects: Json[] = [];
    const positions: number[] = [];
    for (let index = 0; index < found.length; index += 1) {
      const object = found[index] as Json;
      const position = positionOf(object, group, representations, known);
      if (position === undefined) continue;
      objects.push(object);
      positions.push(position);
    }
    return { objects, positions };
  });
}

/** Objects whose representation is known, by the first field of it. */
type Known = Map<unknown, { readonly object: Json; readonly position: number }>;

/** Position of an object's representation; most objects of large answers are found to be the same as one before. */
function positionOf(
  object: Json,
  { first, same, represent }: CompiledGroup,
  representations: Representations,
  known: Known,
): number | undefined {
  const key = first(object);
  const before = known.get(key);
  if (before && same(before.object, object)) return before.position;
  const text = represent(object);
  if (text === undefined) return undefined;
  const position = representations.add(text);
  if (!before) known.set(key, { object, position });
  return position;
}

/** Merges the entities and relocates the errors of an answer. */
function takeOver(
  run: Run,
  { data, errors }: ExecutionResult,
  fetch: EntityFetch,
  lists: readonly Representations[],
  waiting: readonly (readonly Waiting[])[],
): void {
  const entities = fetch.groups.map((group) => entitiesOf(data, errors, group, lists));
  if (errors) for (const error of errors) relocate(run, error, fetch, lists);
  if (!data) return;
  run.answers.push({ fetch, data });
  fetch.groups.forEach((group, index) => {
    const given = entities[index];
    if (given) merge(group, given, waiting[index] ?? [], fetch.isOfType);
  });
}

/** The entities of a group in an answer. */
function entitiesOf(
  data: ExecutionResult['data'],
  errors: ExecutionResult['errors'],
  { responseName, list }: CompiledGroup,
  lists: readonly Representations[],
): readonly unknown[] | undefined {
  const given = data?.[responseName];
  if ((given === null || given === undefined) && errors) return undefined;
  if (!Array.isArray(given) || given.length !== lists[list]?.texts.length) throw new SubgraphFailure('wrong-shape');
  for (const one of given) if (typeof one !== 'object') throw new SubgraphFailure('wrong-shape');
  return given;
}

/** Takes entities over into the objects that wait for them. */
function merge(group: CompiledGroup, given: readonly unknown[], places: readonly Waiting[], isOfType: TypeTest): void {
  if (group.outputRenames.length > 0) applyRenames(given, group.outputRenames, isOfType);
  places.forEach(({ objects, positions }, place) => {
    const mustCopy = place > 0 && group.isDeepened;
    for (let index = 0; index < objects.length; index += 1) {
      const entity = given[positions[index] as number] as Json | null;
      if (entity !== null) group.merge(objects[index] as Json, mustCopy ? structuredClone(entity) : entity);
    }
  });
}

/** Adds an error of a subgraph for every place in the answer that it is about. */
function relocate(run: Run, error: unknown, fetch: EntityFetch, lists: readonly Representations[]): void {
  const known = pathOf(error, fetch.document);
  const [responseName, position, ...rest] = known ?? [];
  const group = fetch.groups.find((one) => one.responseName === responseName) ?? fetch.groups[0];
  const places = group && typeof position === 'number' ? placesOf(run, group, position, fetch.isOfType, lists) : [];
  if (places.length === 0) {
    const path = group && known ? fieldNames(group.places[0]?.path ?? []) : undefined;
    run.errors.push(subgraphError(error, fetch.subgraph, path));
  }
  for (const place of places) run.errors.push(subgraphError(error, fetch.subgraph, [...place, ...rest]));
}

/** Paths of the objects that wait for one entity. Only asked for when there are errors, before anything is merged. */
function placesOf(
  run: Run,
  group: CompiledGroup,
  position: number,
  isOfType: TypeTest,
  lists: readonly Representations[],
): AnswerPath[] {
  return group.places.flatMap(({ path }) =>
    locate(run.data, path, isOfType).flatMap((found) => {
      const text = group.represent(found.object as Json);
      const isIt = text !== undefined && lists[group.list]?.positionOf(text) === position;
      return isIt ? [found.path] : [];
    }),
  );
}
