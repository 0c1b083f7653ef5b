import { GraphQLError } from 'graphql';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { publicError } from '../../../common/errors/public-error';
import { BodyTooLarge, mediaType } from '../../../common/http/body';
import type { Routes } from '../../../common/http/routes';
import type { Logger } from '../../../common/log';
import type { Authentication } from '../../../common/access/token';
import { identify, strangersRequest } from '../../../common/serving/receive';
import type { GatewayRequest } from '../../request';
import type { CompiledEngine } from '../engine';
import type { CompiledOperation } from '../operation/compile-operation';
import type { Outcome } from '../operation/execute-operation';
import type { Refusal } from '../operation/refusal';
import { admit, type AdmissionRules, type Admitted, budgetExceeded, unplannable } from './admission';
import { sendData, sendErrors } from './answer';
import { type AnswerForm, negotiateForm } from './media-types';
import { type GraphqlParameters, isAskedFor, parametersOf, parametersOfUrl } from './parameters';
import { readText } from './read-body';

/** What the GraphQL endpoint of the compiled engine needs. */
export interface CompiledRouteOptions {
  /** The engine of the moment: another supergraph brings another engine. */
  readonly engine: () => CompiledEngine;
  /** Absent when there is no log-in: everyone is anonymous. */
  readonly authentication?: Authentication | undefined;
  readonly rules: AdmissionRules;
  /** Whether whoever asks is shown what an operation costs. */
  readonly showsCost: boolean;
  /** Errors of an executed operation as the client may see them. */
  readonly outcomeErrors: (outcome: Outcome, request: GatewayRequest) => readonly GraphQLError[];
  /** Bytes of a request body. */
  readonly bodyLimit: number;
  readonly log: Logger;
}

/** For what is refused before it is known what the client accepts. */
const plainForm = negotiateForm(undefined) as AnswerForm;

/** `POST /graphql` with a JSON body, `GET /graphql` for queries. */
export function compiledRoutes(options: CompiledRouteOptions): Routes {
  const handler = (request: IncomingMessage, response: ServerResponse) => serve(options, request, response);
  return { 'POST /graphql': handler, 'GET /graphql': handler };
}

/** One GraphQL request from header to answer. */
async function serve(options: CompiledRouteOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const stranger = strangersRequest(request);
  const form = negotiateForm(request.headers.accept);
  if (!form) return sendErrors(response, plainForm, stranger, [badRequest(stranger, 406)]);
  const parameters = await readParameters(request, options.bodyLimit, stranger);
  if (parameters instanceof GraphQLError) return sendErrors(response, form, stranger, [parameters]);
  const client = options.authentication
    ? await identify(options, request, stranger)
    : { ...stranger, authorization: request.headers.authorization };
  if (client instanceof GraphQLError) return refuseStranger(options, request, response, form, stranger, client);
  const asker = options.rules.budgets?.askerOf(request, client.subject);
  const passed = asker && options.rules.budgets?.countRequest(asker);
  if (passed) return sendErrors(response, form, client, [budgetExceeded(passed, client)]);
  const operation = find(options, parameters);
  if (operation.kind === 'refusal') {
    return sendErrors(
      response,
      form,
      client,
      options.rules.policy.refusals(operation.errors, client, operation.document),
    );
  }
  if (operation.isMutation && request.method !== 'POST') {
    return sendErrors(response, form, client, [badRequest(client, 405, 'A mutation must come by POST.')]);
  }
  const { variables } = parameters;
  const admitted = admit(options.rules, operation, variables, client, asker);
  if ('errors' in admitted) return sendErrors(response, form, client, admitted.errors);
  const outcome = await admitted.planned.execute(variables, client);
  const hasErrors = outcome.errors.length > 0 || outcome.problems.length > 0;
  const errors = hasErrors ? options.outcomeErrors(outcome, client) : none;
  sendData(response, form, client, outcome.data, errors, costShown(options, request, admitted));
}

/** Refuses a token that does not count. Whoever tries many uses up the budget of strangers. */
function refuseStranger(
  { rules: { budgets } }: CompiledRouteOptions,
  request: IncomingMessage,
  response: ServerResponse,
  form: AnswerForm,
  stranger: GatewayRequest,
  refusal: GraphQLError,
): void {
  const passed = budgets?.countRequest(budgets.askerOf(request, stranger.subject));
  sendErrors(response, form, stranger, [passed ? budgetExceeded(passed, stranger) : refusal]);
}

/** What the operation cost, for developers who ask for it. */
function costShown({ showsCost, rules }: CompiledRouteOptions, { headers }: IncomingMessage, { cost }: Admitted) {
  if (!showsCost || headers['x-show-cost'] === undefined) return undefined;
  return { cost: { operation: cost, maximum: rules.maximumCost } };
}

const none: readonly GraphQLError[] = [];

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
  { query, operationName }: GraphqlParameters,
): CompiledOperation | Refusal {
  try {
    return engine().operation(query, operationName);
  } catch (error) {
    return { kind: 'refusal', errors: [unplannable(error)], size: query.length };
  }
}
