import type { ExecutionResult } from 'graphql';
import { type SubgraphFetch, SubgraphFailure, type SubgraphTransport } from '../transports/transport';
import type { FetchWatch } from './fetch-watch';

/** A transport whose fetches are timed, counted and traced, as far as somebody asks for it. */
export function watchedTransport(
  subgraph: string,
  transport: SubgraphTransport,
  { metrics, tracing, times }: FetchWatch,
): SubgraphTransport {
  return {
    ...(transport.subscribe && { subscribe: (fetch, signal) => transport.subscribe!(fetch, signal) }),
    isUp: () => transport.isUp(),
    execute(fetch) {
      const started = performance.now();
      const parent = fetch.request.trace;
      const span = parent === undefined ? undefined : tracing?.begin(`fetch ${subgraph}`, { kind: 'client', parent });
      span?.rename(`fetch ${subgraph}`, { 'graphql.subgraph.name': subgraph });
      const end = (outcome: string): void => {
        const ms = performance.now() - started;
        metrics?.fetched(subgraph, outcome, ms / 1000);
        times?.note(fetch.request, { subgraph, ms, outcome });
        span?.end(outcome === 'ok' ? undefined : outcome);
      };
      const pending = span
        ? span.run(() => transport.execute(withTrace(fetch, span.traceparent)))
        : transport.execute(fetch);
      return pending.then(
        (result) => {
          end(outcomeOf(result));
          return result;
        },
        (error: unknown) => {
          end(error instanceof SubgraphFailure ? error.reason : 'unexpected');
          throw error;
        },
      );
    },
  };
}

function outcomeOf({ errors }: ExecutionResult): string {
  return errors ? 'errors' : 'ok';
}

/** The same fetch, carried on under another span. What it is made of is worked out only when it is asked for. */
function withTrace(fetch: SubgraphFetch, trace: string): SubgraphFetch {
  const request = { value: { ...fetch.request, trace }, enumerable: true };
  return Object.create(fetch, { request }) as SubgraphFetch;
}
