import type { ExecutionResult } from 'graphql';
import type { SubgraphAccess } from './fetch-step';
import { type FetchTemplate } from './prepared-fetch';
import { type RootFetch, takeOver } from './root-fetch';
import type { Run } from './run';

/** Where the events of a subscription come from. */
export interface EventSource {
  readonly template: FetchTemplate;
  readonly access: SubgraphAccess;
  readonly subgraph: string;
  /** Takes what an event brings over into a run; the rest of the plan adds what other subgraphs know. */
  readonly take: (run: Run, result: ExecutionResult) => void;
}

/** The source of a subscription out of the fetch that begins it. */
export function eventSource(fetch: RootFetch, access: SubgraphAccess): EventSource {
  const { template, subgraph } = fetch;
  return { template, access, subgraph, take: (run, result) => takeOver(run, result, fetch) };
}
