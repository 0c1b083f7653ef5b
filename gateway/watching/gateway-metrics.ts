import type { GraphQLError, GraphQLSchema } from 'graphql';
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import { isRegistered } from '../../common/errors/texts';
import { requestBuckets } from '../../common/watching/subgraph-metrics';
import type { ServedAnswer } from '../engine/http/watch';
import type { CompiledOperation } from '../engine/operation/compile-operation';
import { type CacheFigures, CacheMetrics } from './cache-metrics';
import { fieldAt } from './coordinates';
import { FieldUsage } from './field-usage';
import type { OperationLabels } from './operation-labels';
import { StreamMetrics } from './stream-metrics';

/** What a generation of the gateway shows of itself. */
export interface WatchedGeneration {
  readonly schema: GraphQLSchema;
  /** Its caches by name. */
  readonly caches: Readonly<Record<string, CacheFigures>>;
}

/** State of the circuit breaker of a subgraph. */
export type BreakerState = 'closed' | 'half-open' | 'open';

const breakerValues: Readonly<Record<BreakerState, number>> = { closed: 0, 'half-open': 1, open: 2 };

/** Figures about the requests that a gateway serves. */
export class GatewayMetrics {
  /** Figures about live updates. */
  readonly streams: StreamMetrics;
  private readonly durations;
  private readonly errors;
  private readonly fieldErrors;
  private readonly fetches;
  private readonly caches: CacheMetrics;
  private readonly breakers = new Map<string, () => BreakerState>();
  private usage: FieldUsage | undefined;
  private schema: GraphQLSchema | undefined;

  constructor(
    registry: Registry,
    private readonly labels: OperationLabels,
  ) {
    const registers = [registry];
    this.durations = new Histogram({
      name: 'graph_gateway_request_duration_seconds',
      help: 'Time from the first byte of a request to its answer, or to the beginning of its stream, by published operation (else `other`), kind, and outcome: ok, partial (data and errors), refused (not executed).',
      labelNames: ['operation', 'type', 'outcome'],
      buckets: requestBuckets,
      registers,
    });
    this.errors = new Counter({
      name: 'graph_gateway_errors_total',
      help: 'Errors as clients see them, by operation and code.',
      labelNames: ['operation', 'code'],
      registers,
    });
    this.fieldErrors = new Counter({
      name: 'graph_gateway_field_errors_total',
      help: 'Fields that an error cost, as Type.field, by code.',
      labelNames: ['field', 'code'],
      registers,
    });
    this.fetches = new Histogram({
      name: 'graph_gateway_fetch_duration_seconds',
      help: 'Time of fetches from a subgraph, by outcome: ok, errors, or why there was no usable answer.',
      labelNames: ['subgraph', 'outcome'],
      buckets: requestBuckets,
      registers,
    });
    this.fieldRequests(registers);
    this.breakerStates(registers);
    this.caches = new CacheMetrics(registry);
    this.streams = new StreamMetrics(registry);
  }

  /** Another generation serves from now on. */
  follow({ schema, caches }: WatchedGeneration): void {
    this.usage?.settle();
    this.schema = schema;
    this.usage = new FieldUsage(schema, this.countField);
    this.caches.follow(caches);
  }

  /** Shows the state of a subgraph's circuit breaker from now on. */
  watchBreaker(subgraph: string, state: () => BreakerState): void {
    this.breakers.set(subgraph, state);
  }

  /** A request was answered. @param seconds since it came */
  answered({ operation, data, errors, stream }: ServedAnswer, seconds: number): void {
    const outcome = data === undefined && !stream ? 'refused' : errors.length > 0 ? 'partial' : 'ok';
    const label = this.labels(operation);
    const type = operation?.operation.operation ?? 'none';
    this.durations.observe({ operation: label, type, outcome }, seconds);
    if (operation && outcome !== 'refused') this.usage?.note(operation);
    for (const error of errors) this.countError(label, operation, error);
  }

  /** A fetch ended. @param outcome `ok`, `errors` or the reason of its failure */
  fetched(subgraph: string, outcome: string, seconds: number): void {
    this.fetches.observe({ subgraph, outcome }, seconds);
  }

  private countError(
    label: string,
    operation: CompiledOperation | undefined,
    { extensions, path }: GraphQLError,
  ): void {
    const code = isRegistered(extensions.code) ? extensions.code : 'INTERNAL_ERROR';
    this.errors.inc({ operation: label, code });
    if (!operation || !this.schema) return;
    const lost = Array.isArray(extensions.fields) ? (extensions.fields as string[]).map((one) => one.split('.')) : [];
    for (const one of lost.length > 0 ? lost : path ? [path] : []) {
      const field = fieldAt(this.schema, operation, one);
      if (field) this.fieldErrors.inc({ field, code });
    }
  }

  private countField: (field: string, times: number) => void = () => undefined;

  private fieldRequests(registers: Registry[]): void {
    const settle = (): void => this.usage?.settle();
    const requests = new Counter({
      name: 'graph_gateway_field_requests_total',
      help: 'Executed operations that asked for a field, as Type.field.',
      labelNames: ['field'],
      registers,
      collect: settle,
    });
    this.countField = (field, times) => requests.inc({ field }, times);
  }

  private breakerStates(registers: Registry[]): void {
    const breakers = this.breakers;
    new Gauge({
      name: 'graph_gateway_breaker_state',
      help: 'Circuit breaker of a subgraph: 0 closed, 1 half open, 2 open.',
      labelNames: ['subgraph'],
      registers,
      collect() {
        for (const [subgraph, state] of breakers) this.set({ subgraph }, breakerValues[state()]);
      },
    });
  }
}
