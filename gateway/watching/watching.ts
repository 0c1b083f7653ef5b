import type { IncomingMessage } from 'node:http';
import type { Logger } from '../../common/log';
import { isTraceparent, type Tracing } from '../../common/tracing';
import type { Watch } from '../engine/http/watch';
import type { GatewayRequest } from '../request';
import type { SubgraphTransport } from '../transports/transport';
import { FetchTimes, type FetchWatch } from './fetch-watch';
import type { GatewayMetrics } from './gateway-metrics';
import type { OperationLabels } from './operation-labels';
import { logSlowOperation } from './slow-operations';
import { watchedTransport } from './watched-transport';

/** How a gateway is watched. */
export interface GatewayWatching {
  readonly metrics?: GatewayMetrics | undefined;
  readonly tracing?: Tracing | undefined;
  readonly labels: OperationLabels;
  /** Milliseconds from which an operation is logged with its plan; 0 for never. */
  readonly slowOperationMs: number;
}

/** What looks on: at requests, and at the fetches that they cause. */
export interface GatewayWatch {
  readonly request: Watch;
  readonly transport: (subgraph: string, transport: SubgraphTransport) => SubgraphTransport;
}

/** Makes what looks on while a gateway serves. */
export function gatewayWatch(options: GatewayWatching, log: Logger): GatewayWatch {
  const { metrics, tracing, labels, slowOperationMs } = options;
  const times = new FetchTimes();
  const fetches: FetchWatch = { metrics, tracing, times: slowOperationMs > 0 ? times : undefined };
  return {
    transport(subgraph, transport) {
      if (transport.breakerState) metrics?.watchBreaker(subgraph, transport.breakerState);
      return watchedTransport(subgraph, transport, fetches);
    },
    request(message) {
      const started = performance.now();
      const span = tracing?.begin('graphql request', { kind: 'server', parent: traceparentOf(message) });
      return {
        begin(operation, request) {
          const label = labels(operation);
          span?.rename(`${operation.operation.operation} ${label}`, { 'graphql.operation.name': label });
          if (!span && slowOperationMs === 0) return request;
          // A request of its own, by which its fetches are found again.
          const own: GatewayRequest = span ? { ...request, trace: span.traceparent } : { ...request };
          times.open(own);
          return own;
        },
        end(answer) {
          const ms = performance.now() - started;
          metrics?.answered(answer, ms / 1000);
          span?.end(answer.errors.map(({ extensions }) => String(extensions.code)).join(' ') || undefined);
          if (slowOperationMs > 0 && ms >= slowOperationMs)
            logSlowOperation(log, labels, answer, { ms, fetches: times.of(answer.request) });
        },
        failed() {
          span?.end('failed');
        },
      };
    },
  };
}

/** The trace that a client carries on, if any. */
function traceparentOf({ headers }: IncomingMessage): string | undefined {
  const { traceparent } = headers;
  return isTraceparent(traceparent) ? traceparent : undefined;
}
