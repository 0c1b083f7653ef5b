import type { DocumentNode, ExecutionResult } from 'graphql';
import type { StreamItem } from '../../common/live';
import type { GatewayRequest } from '../request';

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
   * @throws SubgraphFailure when there is no answer that could be read as one.
   */
  execute(fetch: SubgraphFetch): Promise<ExecutionResult>;
  /**
   * Runs one subscription until the signal is given; absent where there are none.
   * @throws SubgraphFailure when it cannot be had or breaks off
   */
  subscribe?(fetch: SubgraphFetch, signal: AbortSignal): AsyncIterable<StreamItem>;
  /** Whether the subgraph would answer now; never rejects. */
  isUp(): Promise<boolean>;
}

/** Milliseconds that a subgraph may take over HTTP unless told otherwise. */
export const defaultDeadlineMs = 5000;

/** Why a subgraph gave no usable answer; for the log, never for clients. */
export type FailureReason = 'unreachable' | 'timeout' | 'too-large' | 'not-graphql' | 'wrong-shape' | 'not-believed';

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
