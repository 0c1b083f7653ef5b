import type { ExecutionResult } from 'graphql';
import type { KeyRename, Path } from '../plan/plan';
import { fieldNames, type TypeTest } from './error-paths';
import { settle, type SubgraphAccess } from './fetch-step';
import { type FetchTemplate, PreparedFetch } from './prepared-fetch';
import { applyRenames } from './renames';
import type { FetchIdentity, Json, Run, Step } from './run';
import { pathOf, subgraphError } from './subgraph-error';

/** Takes fields of a subgraph's answer over into an object. */
export type Merge = (target: Json, source: Json) => void;

/** Puts the objects at a path into a list. */
export type Walk = (data: Json, found: Json[]) => void;

/** A compiled fetch of fields of a root type. */
export interface RootFetch extends FetchIdentity {
  readonly template: FetchTemplate;
  readonly path: Path;
  readonly walk: Walk;
  readonly merge: Merge;
  readonly renames: readonly KeyRename[];
  readonly isOfType: TypeTest;
}

/** The step of a fetch that starts at a root type. */
export function rootFetchStep(fetch: RootFetch, access: SubgraphAccess): Step {
  const take = (run: Run, result: ExecutionResult): void => takeOver(run, result, fetch);
  return (run) => {
    if (fetch.path.length > 0 && targets(run, fetch).length === 0) return undefined;
    const prepared = new PreparedFetch(fetch.template, run.variables, [], run.request);
    return settle(run, fetch, access, access.transport.execute(prepared), take);
  };
}

/** Objects of the answer that the fields go into. */
function targets(run: Run, { path, walk }: RootFetch): Json[] {
  if (path.length === 0) return [run.data];
  const found: Json[] = [];
  walk(run.data, found);
  return found;
}

/** Merges the data and relocates the errors of an answer. */
export function takeOver(run: Run, { data, errors }: ExecutionResult, fetch: RootFetch): void {
  if (errors) {
    const before = fieldNames(fetch.path);
    for (const error of errors) {
      const path = pathOf(error, fetch.document);
      run.errors.push(subgraphError(error, fetch.subgraph, path && [...before, ...path]));
    }
  }
  if (!data) return;
  run.answers.push({ fetch, data });
  if (fetch.renames.length > 0) applyRenames(data, fetch.renames, fetch.isOfType);
  for (const target of targets(run, fetch)) fetch.merge(target, data);
}
