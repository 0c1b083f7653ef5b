import { HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import type { SubgraphRequest } from '../subgraph/request';
import { codeText, isRetryable } from './texts';

/** What may stand in the extensions of an error beside its code. */
export interface ErrorFacts {
  /** Path of the variable or argument at fault, such as `input.netIncome`. */
  readonly field?: string;
  /** Rule that the value breaks. */
  readonly rule?: string;
  /** Name of the limit that the request passes, what it asks for, and what it may ask for. */
  readonly limit?: string;
  readonly value?: number;
  readonly maximum?: number;
  /** What may stand in the place of the value at fault. */
  readonly values?: readonly string[];
  /** Seconds after which asking again makes sense. */
  readonly retryAfter?: number;
  /** Fields of the answer, or of the schema, that the error is about. */
  readonly fields?: readonly string[];
  /** Technical remark for developers, in English, about the document that they sent. */
  readonly detail?: string;
}

/** How an error is made for clients. */
export interface PublicErrorOptions extends Pick<GraphQLErrorOptions, 'path' | 'nodes' | 'source' | 'positions'> {
  readonly facts?: ErrorFacts;
  /** Text in the place of the code's own. */
  readonly message?: string;
  /** HTTP status, when the code alone does not fix it. */
  readonly status?: number | undefined;
}

/** An error as clients see it: a registered code, its text in the caller's language, and the request's correlation id. */
export function publicError(code: string, request: SubgraphRequest, options: PublicErrorOptions = {}): GraphQLError {
  const { facts, message = codeText(code, request.language), status, ...location } = options;
  const http = status === undefined ? {} : { http: { status, headers: new HeaderMap() } };
  const retryable = isRetryable(code) ? { retryable: true } : {};
  const extensions: Record<string, unknown> = {
    code,
    ...facts,
    ...retryable,
    correlationId: request.correlationId,
    ...http,
  };
  return new GraphQLError(message, { ...location, extensions });
}
