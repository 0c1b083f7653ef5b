import type { ApolloServer } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { anonymous, type Subject } from '../access/subject';
import { BodyTooLarge, mediaType, readBody } from '../http/body';
import { respondGraphql } from '../http/graphql';
import { respondJson } from '../http/respond';
import type { Routes } from '../http/routes';
import { negotiateLanguage } from '../i18n';
import { publicError } from '../errors/public-error';
import type { Logger } from '../log';
import type { ClientRequest } from './request';

/** Finds out who asks. */
export interface Authentication {
  /**
   * The subject of an Authorization header; anonymous when there is none.
   * @throws GraphQLError with code UNAUTHENTICATED when the token is not valid.
   */
  authenticate(authorization: string | undefined): Promise<Subject>;
}

/** What the GraphQL endpoint needs. */
export interface GraphqlRouteOptions {
  readonly server: ApolloServer<ClientRequest>;
  /** Absent when there is no log-in: everyone is anonymous. */
  readonly authentication?: Authentication | undefined;
  /** Bytes of a request body. */
  readonly bodyLimit: number;
  readonly log: Logger;
}

/** `POST /graphql` with a JSON body, `GET /graphql` for queries. */
export function graphqlRoutes(options: GraphqlRouteOptions): Routes {
  const handler = (request: IncomingMessage, response: ServerResponse) => serve(options, request, response);
  return { 'POST /graphql': handler, 'GET /graphql': handler };
}

/** One GraphQL request from header to answer. */
async function serve(options: GraphqlRouteOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const stranger = strangersRequest(request);
  const body = await readJson(request, options.bodyLimit, stranger);
  if (body instanceof GraphQLError) return refuse(response, body, stranger);
  const context = await identify(options, request, stranger);
  if (context instanceof GraphQLError) return refuse(response, context, stranger);
  await respondGraphql(options.server, request, response, { body, context, headers: answerHeaders(context) });
}

/** What is known before the token is looked at. */
export function strangersRequest({ headers }: IncomingMessage): ClientRequest {
  const given = headers['x-correlation-id'];
  const correlationId = typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
  return { subject: anonymous, language: negotiateLanguage(headers['accept-language'], 'en'), correlationId };
}

/** The request with its subject; the subject's language counts when the client names none. */
export async function identify(
  { authentication, log }: Pick<GraphqlRouteOptions, 'authentication' | 'log'>,
  { headers }: IncomingMessage,
  stranger: ClientRequest,
): Promise<ClientRequest | GraphQLError> {
  const { authorization } = headers;
  if (!authentication) return { ...stranger, authorization };
  try {
    const subject = await authentication.authenticate(authorization);
    const language = negotiateLanguage(headers['accept-language'], subject.language ?? 'en');
    return { ...stranger, subject, language, authorization };
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions.code === 'UNAUTHENTICATED') {
      return publicError('UNAUTHENTICATED', stranger, { status: 401 });
    }
    log.error({ err: error, correlationId: stranger.correlationId }, 'log-in could not be checked');
    return publicError('INTERNAL_ERROR', stranger, { status: 500 });
  }
}

/** The JSON body of a POST, undefined for a GET, or the refusal of a body that is none. */
async function readJson(request: IncomingMessage, limit: number, stranger: ClientRequest): Promise<unknown> {
  if (request.method !== 'POST') return undefined;
  if (mediaType(request) !== 'application/json') return publicError('BAD_REQUEST', stranger, { status: 415 });
  try {
    return JSON.parse((await readBody(request, limit)).toString('utf8'));
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) return publicError('BAD_REQUEST', stranger, { status: 400 });
    return publicError('LIMIT_EXCEEDED', stranger, { status: 413, facts: { limit: 'body', maximum: limit } });
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

/** Headers of every answer. */
export function answerHeaders({ language, correlationId }: ClientRequest): Record<string, string> {
  return {
    'content-language': language,
    'x-correlation-id': correlationId,
    vary: 'Accept-Language, Authorization',
    'x-content-type-options': 'nosniff',
  };
}
