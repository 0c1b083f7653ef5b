import type { ExecutionEngine } from '../serving/engine';
import type { Tracing } from './tracing';

/** An engine whose executions are spans of the trace that the request carries, with their statements below. */
export function tracedEngine(subgraph: string, engine: ExecutionEngine, tracing: Tracing): ExecutionEngine {
  return {
    ...engine,
    async execute(operation) {
      const parent = operation.request.trace;
      const attributes = { 'graphql.subgraph.name': subgraph };
      const span = tracing.begin(`subgraph ${subgraph}`, { kind: 'server', parent, attributes });
      try {
        const result = await span.run(() => engine.execute(operation));
        span.end(result.errors ? 'errors' : undefined);
        return result;
      } catch (error) {
        span.end('failed');
        throw error;
      }
    },
  };
}
