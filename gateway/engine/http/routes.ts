import { GraphQLError } from 'graphql';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ErrorPolicy } from '../../../common/errors/policy';
import { publicError } from '../../../common/errors/public-error';
import { BodyTooLarge, mediaType } from '../../../common/http/body';
import type { Places } from '../../../common/limits/body-limit';
import type { Routes } from '../../../common/http/routes';
import { acceptsStream } from '../../../common/live';
import type { Logger } from '../../../common/log';
import type { Authentication } from '../../../common/access/token';
import { identify, strangersRequest } from '../../../common/serving/receive';
import { invalidValueError } from '../../../common/validation/invalid-value';
import type { GatewayRequest } from '../../request';
import type { CompiledEngine } from '../engine';
import type { CompiledOperation } from '../operation/compile-operation';
import type { Outcome } from '../operation/execute-operation';
import type { OperationStream } from '../operation/stream-operation';
import type { Refusal } from '../operation/refusal';
import { sendData, sendErrors } from './answer';
import { announcesMore, type LargeBody, receiveLarge } from './large-body';
import { type AnswerForm, negotiateForm, plainForm } from './media-types';
import { type GraphqlParameters, isAskedFor, parametersOf, parametersOfUrl } from './parameters';
import { readText } from './read-body';
import { beginStream, type StreamRouteOptions } from './stream';
import type { ServedAnswer, Watch, WatchedRequest } from './watch';

/** What the GraphQL endpoint of the compiled engine needs. */
export interface CompiledRouteOptions extends StreamRouteOptions {
  /** The engine of the moment: another supergraph brings another engine. */
  readonly engine: () => CompiledEngine;
  /** Absent when there is no log-in: everyone is anonymous. */
  readonly authentication?: Authentication | undefined;
  readonly policy: ErrorPolicy;
  /** Errors of an executed operation as the client may see them. */
  readonly outcomeErrors: (outcome: Outcome, request: GatewayRequest) => readonly GraphQLError[];
  /** Bytes of a request body; partners that are known may send more. */
  readonly bodyLimit: number;
  /** Bodies of partners that are held at once. */
  readonly places: Places;
  /** Looks on while requests are served; absent when nobody watches. */
  readonly watch?: Watch | undefined;
  readonly log: Logger;
}

/** `POST /graphql` with a JSON body, `GET /graphql` for queries. */
export function compiledRoutes(options: CompiledRouteOptions): Routes {
  const handler = (request: IncomingMessage, response: ServerResponse) => serve(options, request, response);
  return { 'POST /graphql': handler, 'GET /graphql': handler };
}

/** One GraphQL request from header to answer. */
async function serve(options: CompiledRouteOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const watched = options.watch?.(request);
  try {
    const answer = await answerTo(options, request, watched);
    if (answer.stream) {
      watched?.end(answer);
      return await answer.stream.write(response);
    }
    if (answer.data === undefined) sendErrors(response, answer.form, answer.request, answer.errors);
    else sendData(response, answer.form, answer.request, answer.data, answer.errors);
    watched?.end(answer);
  } catch (error) {
    watched?.failed();
    throw error;
  }
}

/** What a request is answered with. */
async function answerTo(
  options: CompiledRouteOptions,
  message: IncomingMessage,
  watched: WatchedRequest | undefined,
): Promise<ServedAnswer> {
  const stranger = strangersRequest(message);
  const form = negotiateForm(message.headers.accept);
  if (!form) return { form: plainForm, request: stranger, errors: [badRequest(stranger, 406)] };
  const isLarge = options.authentication !== undefined && announcesMore(message, options.bodyLimit);
  const large = isLarge ? await receiveLarge(options, message, stranger) : undefined;
  if (large instanceof GraphQLError) return { form, request: stranger, errors: [large] };
  try {
    return await answerWithin(options, message, { stranger, form, large }, watched);
  } finally {
    large?.release();
  }
}

/** What is known of a request before its body is read. */
interface Opened {
  readonly stranger: GatewayRequest;
  readonly form: AnswerForm;
  readonly large: LargeBody | undefined;
}

/** What a request is answered with whose body may be read. */
async function answerWithin(
  options: CompiledRouteOptions,
  message: IncomingMessage,
  { stranger, form, large }: Opened,
  watched: WatchedRequest | undefined,
): Promise<ServedAnswer> {
  const parameters = await readParameters(message, large?.limit ?? options.bodyLimit, stranger);
  if (parameters instanceof GraphQLError) return { form, request: stranger, errors: [parameters] };
  const client = large?.client ?? (await clientOf(options, message, stranger));
  if (client instanceof GraphQLError) return { form, request: stranger, errors: [client] };
  const operation = find(options, parameters);
  const refusals = refusalsOf(options, operation, parameters, client);
  if (operation.kind === 'refusal') return { form, request: client, errors: refusals ?? [] };
  if (refusals) return { form, request: client, operation, errors: refusals };
  if (operation.isMutation && message.method !== 'POST') {
    const errors = [badRequest(client, 405, 'A mutation must come by POST.')];
    return { form, request: client, operation, errors };
  }
  const request = watched ? watched.begin(operation, client) : client;
  if (operation.stream) return streamed(options, message, form, { ...parameters, request, operation });
  const outcome = await operation.execute(parameters.variables, request);
  const hasErrors = outcome.errors.length > 0 || outcome.problems.length > 0;
  const errors = hasErrors ? options.outcomeErrors(outcome, request) : none;
  return { form, request, operation, data: outcome.data, errors };
}

/** Who asks; without log-in everyone is anonymous, and a token is passed on. */
function clientOf(
  options: CompiledRouteOptions,
  message: IncomingMessage,
  stranger: GatewayRequest,
): Promise<GatewayRequest | GraphQLError> | GatewayRequest {
  if (options.authentication) return identify(options, message, stranger);
  return { ...stranger, authorization: message.headers.authorization };
}

const none: readonly GraphQLError[] = [];

/** The beginning of a stream, for a client that takes one. */
async function streamed(
  options: CompiledRouteOptions,
  message: IncomingMessage,
  form: AnswerForm,
  asked: Pick<GraphqlParameters, 'variables'> & {
    readonly request: GatewayRequest;
    readonly operation: CompiledOperation;
  },
): Promise<ServedAnswer> {
  const { operation, request, variables } = asked;
  if (!acceptsStream(message.headers.accept)) {
    const errors = [badRequest(request, 406, 'A subscription is answered to Accept: text/event-stream.')];
    return { form: plainForm, request, operation, errors };
  }
  const stream = operation.stream as OperationStream;
  const begun = await beginStream(options, { stream, variables, request }, message);
  return 'write' in begun
    ? { form, request, operation, errors: none, stream: begun }
    : { form: plainForm, request, operation, errors: begun };
}

/** The parameters of a request, or why they cannot be read. */
async function readParameters(
  request: IncomingMessage,
  limit: number,
  stranger: GatewayRequest,
): Promise<GraphqlParameters | GraphQLError> {
  if (request.method !== 'POST') {
    if (!isAskedFor(request))
      return badRequest(stranger, 400, 'A request by GET needs the header Apollo-Require-Preflight.');
    const parameters = parametersOfUrl(request.url);
    return typeof parameters === 'string' ? badRequest(stranger, 400, parameters) : parameters;
  }
  if (mediaType(request) !== 'application/json') return badRequest(stranger, 415);
  try {
    const parameters = parametersOf(JSON.parse(await readText(request, limit)));
    return typeof parameters === 'string' ? badRequest(stranger, 400, parameters) : parameters;
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) return badRequest(stranger, 400);
    return publicError('LIMIT_EXCEEDED', stranger, { status: 413, facts: { limit: 'body', maximum: limit } });
  }
}

/** A request that is wrong in itself, with a remark for developers. */
function badRequest(request: GatewayRequest, status: number, detail?: string): GraphQLError {
  return publicError('BAD_REQUEST', request, { status, ...(detail !== undefined && { facts: { detail } }) });
}

/** The compiled operation; one that cannot be planned is an error of ours. */
function find(
  { engine }: CompiledRouteOptions,
  { query, operationName }: GraphqlParameters,
): CompiledOperation | Refusal {
  try {
    return engine().operation(query, operationName);
  } catch (error) {
    const originalError = error instanceof Error ? error : new Error(String(error));
    const failure = new GraphQLError('The operation could not be planned', { originalError });
    return { kind: 'refusal', errors: [failure], size: query.length };
  }
}

/** Why an operation is not executed for this client; undefined when it is. */
function refusalsOf(
  { policy }: CompiledRouteOptions,
  operation: CompiledOperation | Refusal,
  { variables }: GraphqlParameters,
  client: GatewayRequest,
): readonly GraphQLError[] | undefined {
  if (operation.kind === 'refusal') return policy.refusals(operation.errors, client, operation.document);
  const access = operation.accessRefusals(client, variables);
  if (access.length > 0) return policy.refusals(access, client, operation.document);
  const issues = operation.invalidVariables(variables);
  if (issues.length === 0) return undefined;
  return policy.answer({ errors: issues.map(invalidValueError) }, client).errors;
}
