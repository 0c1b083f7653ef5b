import type { GraphQLError } from 'graphql';
import type { IncomingMessage } from 'node:http';
import type { GatewayRequest } from '../../request';
import type { CompiledOperation } from '../operation/compile-operation';
import type { AnswerForm } from './media-types';
import type { BegunStream } from './stream';

/** What a request is answered with. */
export interface ServedAnswer {
  readonly form: AnswerForm;
  readonly request: GatewayRequest;
  /** Absent when there was none that could be compiled. */
  readonly operation?: CompiledOperation | undefined;
  /** Absent when the operation was not executed. */
  readonly data?: string | undefined;
  /** For a subscription, what is written until it ends. */
  readonly stream?: BegunStream | undefined;
  /** As the client sees them. */
  readonly errors: readonly GraphQLError[];
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** Looks on while one request is served. It must not throw. */
export interface WatchedRequest {
  /** The operation is about to be executed. @returns the request that its fetches carry on */
  begin(operation: CompiledOperation, request: GatewayRequest): GatewayRequest;
  /** The answer was handed to the connection. */
  end(answer: ServedAnswer): void;
  /** There is none, because the client went away or something unexpected happened. */
  failed(): void;
}

/** Told of each request as it comes. */
export type Watch = (message: IncomingMessage) => WatchedRequest;
