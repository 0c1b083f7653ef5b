import type { GraphQLError } from 'graphql';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Authentication } from '../../../common/access/token';
import { type ErrorFacts, publicError } from '../../../common/errors/public-error';
import { ruleText } from '../../../common/errors/texts';
import { outageError } from '../../../common/errors/unavailable';
import type { ErrorPolicy } from '../../../common/errors/policy';
import { type OpenStream, type OpenStreams, type StreamEnd, type StreamItem, writeStream } from '../../../common/live';
import type { Logger } from '../../../common/log';
import { answerHeaders } from '../../../common/serving/graphql-routes';
import type { GatewayRequest } from '../../request';
import type { OperationStream, StreamedOutcome } from '../operation/stream-operation';
import type { Variables } from '../execute/run';
import { bodyOf } from './answer';
import type { Outcome } from '../operation/execute-operation';

/** Told of the streams of a gateway. */
export interface StreamWatch {
  begun(): void;
  sent(): void;
  endedBy(end: StreamEnd | 'refused'): void;
}

/** What streams need. */
export interface StreamRouteOptions {
  readonly streams: OpenStreams;
  readonly authentication?: Authentication | undefined;
  readonly rules: { readonly policy: ErrorPolicy };
  readonly outcomeErrors: (outcome: Outcome, request: GatewayRequest) => readonly GraphQLError[];
  readonly streamWatch?: StreamWatch | undefined;
  readonly log: Logger;
}

/** A subscription that may be served to its client. */
export interface AskedStream {
  readonly stream: OperationStream;
  readonly variables: Variables;
  readonly request: GatewayRequest;
}

/** A stream that has begun: its first part is there. */
export interface BegunStream {
  /** Writes it to the end. */
  write(response: ServerResponse): Promise<void>;
}

/** Statuses of streams that are refused by the subgraph that would give the events. */
const statuses: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  UNAUTHENTICATED: 401,
  SUBGRAPH_UNAVAILABLE: 503,
  INTERNAL_ERROR: 500,
  LIMIT_EXCEEDED: 429,
};

/**
 * Begins a stream: waits for the first part, so that a refusal is an answer with a status and not a stream.
 * @returns the errors when there is none
 */
export async function beginStream(
  options: StreamRouteOptions,
  { stream, variables, request }: AskedStream,
  { headers }: IncomingMessage,
): Promise<BegunStream | readonly GraphQLError[]> {
  const open = options.streams.enter(request.subject.id, () => isBelieved(options, headers.authorization));
  if (typeof open === 'number') {
    return [publicError('LIMIT_EXCEEDED', request, { status: 429, facts: { limit: 'streams', maximum: open } })];
  }
  const parts = stream(variables, request, open.signal);
  try {
    const first = await parts.next();
    const { outcome, isRefusal } = first.value ?? {};
    if (!outcome || !isRefusal) return begun(options, open, request, rejoined(first, parts));
    open.close();
    await parts.return();
    return withStatus(options.outcomeErrors(outcome, request), request);
  } catch (err) {
    open.close();
    options.log.warn({ err, correlationId: request.correlationId }, 'a stream could not be begun');
    const outage = outageError({ subgraph: '', lost: [] });
    return withStatus(options.rules.policy.answer({ errors: [outage] }, request).errors ?? [], request);
  }
}

/** The errors with a status that says what kind they are. */
function withStatus(errors: readonly GraphQLError[], request: GatewayRequest): readonly GraphQLError[] {
  return errors.map(({ extensions }) => {
    const { code, field, rule, fields } = extensions as unknown as ErrorFacts & { readonly code: string };
    return publicError(code, request, {
      status: statuses[code] ?? 400,
      facts: { ...(field && { field }), ...(rule && { rule }), ...(fields && { fields }) },
      ...(code === 'INVALID_INPUT' && rule && { message: ruleText(rule, request.language) }),
    });
  });
}

function begun(
  { outcomeErrors, streamWatch, log }: StreamRouteOptions,
  open: OpenStream,
  request: GatewayRequest,
  parts: AsyncGenerator<StreamedOutcome>,
): BegunStream {
  async function* written(): AsyncGenerator<StreamItem<string>> {
    try {
      for await (const { id, outcome } of parts) {
        if (outcome) streamWatch?.sent();
        yield { id, result: outcome && bodyOf(outcome.data, errorsOf(outcome)) };
      }
    } catch (err) {
      log.warn({ err, correlationId: request.correlationId }, 'a stream broke off');
      throw err;
    }
  }
  const errorsOf = (outcome: Outcome): readonly GraphQLError[] =>
    outcome.errors.length + outcome.problems.length === 0 ? [] : outcomeErrors(outcome, request);
  return {
    async write(response) {
      response.once('close', open.end);
      streamWatch?.begun();
      const end = await writeStream(response, written(), { headers: answerHeaders(request), signal: open.signal });
      open.close();
      streamWatch?.endedBy(end);
    },
  };
}

/** A generator whose first part was taken out, whole again. */
async function* rejoined(
  first: IteratorResult<StreamedOutcome, void>,
  rest: AsyncGenerator<StreamedOutcome, void>,
): AsyncGenerator<StreamedOutcome> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}

/** Whether the token that a stream was begun with still counts. */
async function isBelieved({ authentication }: StreamRouteOptions, authorization: string | undefined): Promise<boolean> {
  if (authorization === undefined || !authentication) return true;
  await authentication.authenticate(authorization);
  return true;
}
