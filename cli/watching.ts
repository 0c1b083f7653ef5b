import type { Registry } from 'prom-client';
import { startTracing, traceStatements, type Tracing } from '../common/tracing';
import { databaseMetrics, type WatchedDatabase } from '../common/watching/database-metrics';
import { createMetrics, serveMetrics } from '../common/watching/registry';
import { watchSettings } from '../common/watching/settings';
import { type SubgraphMetrics, subgraphMetrics } from '../common/watching/subgraph-metrics';
import { savedOperations } from '../gateway/explorer/saved-operations';
import { GatewayMetrics } from '../gateway/watching/gateway-metrics';
import { operationLabels } from '../gateway/watching/operation-labels';
import type { GatewayWatching } from '../gateway/watching/watching';

/** How a process is watched, as its environment says: figures, traces, slow operations. */
export interface ProcessWatch {
  /** Figures of the process; absent when nobody asks for them. */
  readonly registry: Registry | undefined;
  readonly tracing: Tracing | undefined;
  /** Address of the figures. */
  readonly metricsUrl: string | undefined;
  /** What a gateway of this process is to be watched by; to be asked for once. */
  gateway(): GatewayWatching;
  /** What subgraphs served over HTTP are to be watched by; to be asked for once. */
  subgraphs(): { readonly metrics: SubgraphMetrics | undefined; readonly tracing: Tracing | undefined };
  /** Looks at the databases of this process; to be called once. */
  databases(databases: readonly WatchedDatabase[]): void;
  stop(): Promise<void>;
}

/**
 * Starts what the environment asks for: `METRICS_PORT`, `OTEL_EXPORTER_OTLP_ENDPOINT`, `SLOW_OPERATION_MS`.
 * @param service name of the process in traces
 * @throws Error that names the variable when one cannot be used; the error of the system when the port cannot be had.
 */
export async function startWatching(env: NodeJS.ProcessEnv, service: string): Promise<ProcessWatch> {
  const { metrics: address, slowOperationMs } = watchSettings(env);
  const registry = address && createMetrics();
  const server = registry && (await serveMetrics(registry, address));
  const tracing = await startTracing({ service, env });
  return {
    registry,
    tracing,
    metricsUrl: server && `${server.url}/metrics`,
    gateway() {
      const labels = operationLabels(savedOperations().map(({ name }) => name));
      return { metrics: registry && new GatewayMetrics(registry, labels), tracing, labels, slowOperationMs };
    },
    subgraphs: () => ({ metrics: registry && subgraphMetrics(registry), tracing }),
    databases(databases) {
      if (registry) databaseMetrics(registry, databases);
      if (tracing) for (const { module, db } of databases) traceStatements(db, tracing, module.name);
    },
    async stop() {
      await server?.stop();
      await tracing?.stop();
    },
  };
}
