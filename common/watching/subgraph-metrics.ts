import type { ExecutionResult } from 'graphql';
import { Counter, Histogram, type Registry } from 'prom-client';
import type { ExecutionEngine } from '../serving/engine';
import { isRegistered } from '../errors/texts';

/** Seconds that requests take, from two milliseconds to half a minute. */
export const requestBuckets = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30];

/** Figures about the requests that subgraphs of this process serve over HTTP. */
export interface SubgraphMetrics {
  /** The engine of a subgraph with its requests counted. */
  watched(subgraph: string, engine: ExecutionEngine): ExecutionEngine;
}

/** Makes the figures about served requests. */
export function subgraphMetrics(registry: Registry): SubgraphMetrics {
  const registers = [registry];
  const durations = new Histogram({
    name: 'graph_subgraph_request_duration_seconds',
    help: 'Time of requests that a subgraph executed, by who asked (gateway or client) and how it ended (ok or errors).',
    labelNames: ['subgraph', 'caller', 'outcome'],
    buckets: requestBuckets,
    registers,
  });
  const errors = new Counter({
    name: 'graph_subgraph_errors_total',
    help: 'Errors of requests that a subgraph executed, by code.',
    labelNames: ['subgraph', 'code'],
    registers,
  });
  return {
    watched: (subgraph, engine) => ({
      ...engine,
      async execute(operation) {
        const started = performance.now();
        const result = await engine.execute(operation);
        const outcome = result.errors ? 'errors' : 'ok';
        const caller = operation.request.via ?? 'client';
        durations.observe({ subgraph, caller, outcome }, (performance.now() - started) / 1000);
        for (const code of codesOf(result)) errors.inc({ subgraph, code });
        return result;
      },
    }),
  };
}

/** Codes of an answer's errors; what is not registered is one and the same. */
function codesOf({ errors = [] }: ExecutionResult): string[] {
  return errors.map(({ extensions }) => (isRegistered(extensions.code) ? extensions.code : 'INTERNAL_ERROR'));
}
