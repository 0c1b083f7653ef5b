import type { DocumentNode, ExecutionResult } from 'graphql';
import type { StreamItem } from '../../common/live';
import type { GatewayRequest } from '../request';
import type { BreakerState } from './resilience/breaker';

/** One operation that the gateway sends to one subgraph. */
export interface SubgraphFetch {
  readonly query: string;
  /** The same as `query`, parsed once for each plan; absent in health checks. */
  readonly document?: DocumentNode | undefined;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  /** The whole request as JSON, when the engine has it already. */
  readonly body?: string | undefined;
  /** Whether it changes something; unknown when absent. */
  readonly isMutation?: boolean | undefined;
  /** The client request that it serves. */
  readonly request: GatewayRequest;
}

/** The way to a subgraph: in the same process or over HTTP. */
export interface SubgraphTransport {
  /**
   * Runs one operation.
   * @param limitMs milliseconds for which it is waited, where that is less than the client's request has left
   * @throws SubgraphFailure when there is no answer that could be read as one.
   */
  execute(fetch: SubgraphFetch, limitMs?: number): Promise<ExecutionResult>;
  /**
   * Runs one subscription until the signal is given; absent where there are none.
   * @throws SubgraphFailure when it cannot be had or breaks off
   */
  subscribe?(fetch: SubgraphFetch, signal: AbortSignal): AsyncIterable<StreamItem>;
  /** Whether the subgraph would answer now; never rejects. */
  isUp(): Promise<boolean>;
  /** What its breaker lets through now; absent where there is none. */
  readonly breakerState?: (() => BreakerState) | undefined;
}

/** Milliseconds that a subgraph may take over HTTP unless told otherwise. */
export const defaultDeadlineMs = 10_000;

/** Why a subgraph gave no usable answer; for the log, never for clients. */
export type FailureReason =
  | 'unreachable'
  | 'timeout'
  | 'too-large'
  | 'not-graphql'
  | 'wrong-shape'
  | 'not-believed'
  /** It did not answer before, and is not asked again yet. */
  | 'circuit-open'
  /** Too many calls to it are under way. */
  | 'overloaded';

/** A subgraph gave no usable answer. */
export class SubgraphFailure extends Error {
  /** HTTP status, when there was an answer that could not be read. */
  readonly status: number | undefined;

  constructor(
    readonly reason: FailureReason,
    options: ErrorOptions & { readonly status?: number } = {},
  ) {
    super(`Subgraph failure: ${reason}`, options);
    this.status = options.status;
  }
}
