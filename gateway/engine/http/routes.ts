import { GraphQLError } from 'graphql';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { publicError } from '../../../common/errors/public-error';
import { BodyTooLarge, mediaType } from '../../../common/http/body';
import type { Places } from '../../../common/limits/body-limit';
import type { Routes } from '../../../common/http/routes';
import { acceptsStream } from '../../../common/live';
import type { Logger } from '../../../common/log';
import type { Authentication } from '../../../common/access/token';
import { identify, strangersRequest } from '../../../common/serving/receive';
import type { Documents } from '../../documents/documents';
import type { GatewayRequest } from '../../request';
import type { CompiledEngine } from '../engine';
import type { CompiledOperation } from '../operation/compile-operation';
import type { Outcome } from '../operation/execute-operation';
import type { Refusal } from '../operation/refusal';
import { admit, type AdmissionRules, budgetExceeded, unplannable } from './admission';
import { sendData, sendErrors } from './answer';
import { announcesMore, type LargeBody, receiveLarge } from './large-body';
import { type AnswerForm, negotiateForm, plainForm } from './media-types';
import { type GraphqlParameters, isAskedFor, parametersOf, parametersOfUrl } from './parameters';
import { readText } from './read-body';
import { type AskedStream, beginStream, type StreamRouteOptions } from './stream';
import type { ServedAnswer, Watch, WatchedRequest } from './watch';

/** What the GraphQL endpoint of the compiled engine needs. */
export interface CompiledRouteOptions extends StreamRouteOptions {
  /** The engine of the moment: another supergraph brings another engine. */
  readonly engine: () => CompiledEngine;
  /** Absent when there is no log-in: everyone is anonymous. */
  readonly authentication?: Authentication | undefined;
  readonly rules: AdmissionRules;
  /** Whether whoever asks is shown what an operation costs. */
  readonly showsCost: boolean;
  /** Errors of an executed operation as the client may see them. */
  readonly outcomeErrors: (outcome: Outcome, request: GatewayRequest) => readonly GraphQLError[];
  /** Which documents may be executed; any that is sent along when absent. */
  readonly documents?: Documents | undefined;
  /** Milliseconds that the execution of an operation may take. */
  readonly operationMs: number;
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
    else sendData(response, answer.form, answer.request, answer.data, answer.errors, answer.extensions);
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
  if (client instanceof GraphQLError) return refuseStranger(options, message, form, stranger, client);
  const asker = options.rules.budgets?.askerOf(message, client.subject);
  const passed = asker && options.rules.budgets?.countRequest(asker);
  if (passed) return { form, request: client, errors: [budgetExceeded(passed, client)] };
  const text = options.documents ? options.documents.find(parameters, client) : (parameters.query ?? '');
  if (text instanceof GraphQLError) return { form, request: client, errors: [text] };
  const operation = find(options, text, parameters.operationName);
  if (operation.kind === 'refusal') {
    const errors = options.rules.policy.refusals(operation.errors, client, operation.document);
    return { form, request: client, errors };
  }
  if (operation.isMutation && message.method !== 'POST') {
    const errors = [badRequest(client, 405, 'A mutation must come by POST.')];
    return { form, request: client, operation, errors };
  }
  const admitted = admit(options.rules, operation, parameters.variables, client, asker);
  if ('errors' in admitted) return { form, request: client, operation, errors: admitted.errors };
  const isLive = admitted.planned.stream !== undefined;
  const timely = isLive ? client : withDeadline(client, options.operationMs);
  const request = watched ? watched.begin(operation, timely) : timely;
  if (admitted.planned.stream) {
    return streamed(options, message, form, {
      variables: parameters.variables,
      request,
      operation,
      stream: admitted.planned.stream,
    });
  }
  const outcome = await admitted.planned.execute(parameters.variables, request);
  const hasErrors = outcome.errors.length > 0 || outcome.problems.length > 0;
  const errors = hasErrors ? options.outcomeErrors(outcome, request) : none;
  const extensions = costShown(options, message, admitted.cost);
  return { form, request, operation, data: outcome.data, errors, extensions };
}

/** The request with the moment after which its answer is not waited for; the client may have named an earlier one. */
function withDeadline(client: GatewayRequest, operationMs: number): GatewayRequest {
  return { ...client, deadline: Math.min(client.deadline ?? Infinity, Date.now() + operationMs) };
}

/** What the operation cost, for developers who ask for it. */
function costShown({ showsCost, rules }: CompiledRouteOptions, { headers }: IncomingMessage, cost: number) {
  if (!showsCost || headers['x-show-cost'] === undefined) return undefined;
  return { cost: { operation: cost, maximum: rules.maximumCost } };
}

/** Refuses a token that does not count. Whoever tries many uses up the budget of strangers. */
function refuseStranger(
  { rules: { budgets } }: CompiledRouteOptions,
  message: IncomingMessage,
  form: AnswerForm,
  stranger: GatewayRequest,
  refusal: GraphQLError,
): ServedAnswer {
  const passed = budgets?.countRequest(budgets.askerOf(message, stranger.subject));
  return { form, request: stranger, errors: [passed ? budgetExceeded(passed, stranger) : refusal] };
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

/** A subscription that was admitted. */
interface AdmittedStream extends AskedStream {
  readonly operation: CompiledOperation;
}

/** The beginning of a stream, for a client that takes one. */
async function streamed(
  options: CompiledRouteOptions,
  message: IncomingMessage,
  form: AnswerForm,
  { operation, request, ...asked }: AdmittedStream,
): Promise<ServedAnswer> {
  if (!acceptsStream(message.headers.accept)) {
    const errors = [badRequest(request, 406, 'A subscription is answered to Accept: text/event-stream.')];
    return { form: plainForm, request, operation, errors };
  }
  const begun = await beginStream(options, { ...asked, request }, message);
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
    const { value, maximum } = error;
    return publicError('LIMIT_EXCEEDED', stranger, { status: 413, facts: { limit: 'body', value, maximum } });
  }
}

/** A request that is wrong in itself, with a remark for developers. */
function badRequest(request: GatewayRequest, status: number, detail?: string): GraphQLError {
  return publicError('BAD_REQUEST', request, { status, ...(detail !== undefined && { facts: { detail } }) });
}

/** The compiled operation; one that cannot be planned is an error of ours. */
function find(
  { engine }: CompiledRouteOptions,
  query: string,
  operationName: string | undefined,
): CompiledOperation | Refusal {
  try {
    return engine().operation(query, operationName);
  } catch (error) {
    return { kind: 'refusal', errors: [unplannable(error)], size: query.length };
  }
}
