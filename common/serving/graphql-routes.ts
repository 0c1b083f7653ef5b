import type { ApolloServer } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { publicError } from '../errors/public-error';
import { BodyTooLarge, mediaType, readBody } from '../http/body';
import { respondGraphql } from '../http/graphql';
import { respondJson } from '../http/respond';
import type { Routes } from '../http/routes';
import { type Receive, type Reception, strangersRequest } from './receive';
import type { ClientRequest } from './request';

/** What the GraphQL endpoint needs. */
export interface GraphqlRouteOptions {
  /** The pipeline that serves a request. */
  readonly serverFor: (request: ClientRequest) => ApolloServer<ClientRequest>;
  readonly receive: Receive;
  /** Serves subscriptions; absent where there are none. */
  readonly stream?: StreamRoute | undefined;
}

/** Serves a subscription as a stream. @returns undefined when the request asks for none, else why it is refused */
export type StreamRoute = (
  body: unknown,
  request: ClientRequest,
  message: IncomingMessage,
  response: ServerResponse,
) => Promise<'served' | readonly GraphQLError[] | undefined>;

/** `POST /graphql` with a JSON body. */
export function graphqlPostRoute(options: GraphqlRouteOptions): Routes {
  return { 'POST /graphql': (request, response) => serve(options, request, response) };
}

/** `POST /graphql` with a JSON body, `GET /graphql` for queries. */
export function graphqlRoutes(options: GraphqlRouteOptions): Routes {
  return {
    ...graphqlPostRoute(options),
    'GET /graphql': (request, response) => serve(options, request, response),
  };
}

/** One GraphQL request from header to answer. */
async function serve(options: GraphqlRouteOptions, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const stranger = strangersRequest(message);
  const received = await options.receive(message, stranger);
  if (received instanceof GraphQLError) return refuse(response, received, stranger);
  const { request } = received;
  const body = await readJson(message, received);
  if (body instanceof GraphQLError) return refuse(response, body, request);
  const headers = answerHeaders(request);
  const streamed = await options.stream?.(body, request, message, response);
  if (streamed === 'served') return;
  if (streamed) return refuseAll(response, streamed, request);
  await respondGraphql(options.serverFor(request), message, response, { body, context: request, headers });
}

/** The JSON body of a POST, undefined for a GET, or the refusal of a body that is none. */
async function readJson(message: IncomingMessage, { request, bodyLimit, isGenuine }: Reception): Promise<unknown> {
  if (message.method !== 'POST') return undefined;
  if (mediaType(message) !== 'application/json') return publicError('BAD_REQUEST', request, { status: 415 });
  try {
    const body = await readBody(message, bodyLimit);
    if (isGenuine && !isGenuine(body)) return publicError('UNAUTHENTICATED', request, { status: 401 });
    return JSON.parse(body.toString('utf8'));
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) return publicError('BAD_REQUEST', request, { status: 400 });
    const { value, maximum } = error;
    return publicError('LIMIT_EXCEEDED', request, { status: 413, facts: { limit: 'body', value, maximum } });
  }
}

/** Sends one refusal in the form of a GraphQL answer. */
function refuse(response: ServerResponse, error: GraphQLError, request: ClientRequest): void {
  const { http, ...extensions } = error.extensions as { http: { status: number } };
  const headers = {
    ...answerHeaders(request),
    ...(http.status === 401 && { 'www-authenticate': 'Bearer' }),
    ...(http.status === 413 && { connection: 'close' }),
  };
  respondJson(response, http.status, { errors: [{ message: error.message, extensions }] }, headers);
}

/** Sends why a stream is not served. */
function refuseAll(response: ServerResponse, errors: readonly GraphQLError[], request: ClientRequest): void {
  const statuses = errors.map(({ extensions }) => (extensions.http as { status?: number } | undefined)?.status);
  const told = errors.map((error) => {
    const { http: _http, ...extensions } = error.extensions;
    return { message: error.message, extensions };
  });
  const status = statuses.find((one) => one !== undefined) ?? 400;
  respondJson(response, status, { errors: told }, answerHeaders(request));
}

/** Headers of every answer. */
export function answerHeaders({ language, correlationId }: ClientRequest): Record<string, string> {
  return {
    'content-language': language,
    'x-correlation-id': correlationId,
    vary: 'Accept-Language, Authorization',
    'x-content-type-options': 'nosniff',
  };
}
