import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  OperationTypeNode,
} from 'graphql';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Authentication } from '../access/token';
import type { ErrorPolicy } from '../errors/policy';
import { publicError } from '../errors/public-error';
import { documentLimits } from '../limits/document-limits';
import type { Limits } from '../limits/limits';
import { acceptsStream, executeLive, type OpenStreams, type StreamItem, writeStream } from '../live';
import { answerHeaders, type StreamRoute } from '../serving/graphql-routes';
import type { ClientRequest } from '../serving/request';
import { invalidValueError } from '../validation/invalid-value';
import { invalidVariables } from '../validation/variables';
import type { LocalSubgraph } from './local';

/** What streams of a subgraph need. */
export interface SubgraphStreams {
  readonly subgraph: LocalSubgraph;
  readonly limitsFor: (request: ClientRequest) => Limits;
  readonly policy: ErrorPolicy;
  readonly streams: OpenStreams;
  /** Asked again while a stream of somebody with a token runs. */
  readonly authentication?: Authentication | undefined;
}

/** A subscription, ready to be executed. */
interface Asked {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Serves subscriptions as server-sent events, to the gateway and to whoever shows a token. Everything else is left alone. */
export function subgraphStreams(options: SubgraphStreams): StreamRoute {
  return async (body, request, message, response) => {
    if (!acceptsStream(message.headers.accept)) return undefined;
    const asked = subscriptionOf(body, options.limitsFor(request).tokens);
    if (!asked) return undefined;
    const refusals = refusalsOf(options, asked, request);
    if (refusals.length > 0) return refusals;
    return serve(options, asked, request, message, response);
  };
}

/** The subscription that a body asks for; undefined when it asks for something else, or for what cannot be parsed. */
function subscriptionOf(body: unknown, maxTokens: number): Asked | undefined {
  const { query, operationName, variables } = (body ?? {}) as Record<string, unknown>;
  if (typeof query !== 'string' || !/\bsubscription\b/.test(query)) return undefined;
  try {
    const document = parse(query, { maxTokens });
    const name = typeof operationName === 'string' && operationName !== '' ? operationName : undefined;
    if (getOperationAST(document, name)?.operation !== OperationTypeNode.SUBSCRIPTION) return undefined;
    return { document, operationName: name, variables: (variables ?? {}) as Asked['variables'] };
  } catch {
    return undefined;
  }
}

/** Why a subscription is not served to somebody. */
function refusalsOf(
  { subgraph: { schema, guard }, limitsFor, policy }: SubgraphStreams,
  { document, operationName, variables }: Asked,
  request: ClientRequest,
): readonly GraphQLError[] {
  for (const rules of [[documentLimits(limitsFor(request))], specifiedRules]) {
    const errors = validate(schema, document, rules, { hideSuggestions: true });
    const coded = errors.map(({ message, nodes, originalError }) => {
      return new GraphQLError(message, { nodes, originalError, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
    });
    if (coded.length > 0) return policy.refusals(coded, request, document);
  }
  const access = guard({ schema, document, operationName, variables }, request);
  if (access.length > 0) return policy.refusals(access, request, document);
  const operation = getOperationAST(document, operationName);
  const issues = operation ? invalidVariables(schema, operation, variables) : [];
  return issues.length === 0 ? [] : (policy.answer({ errors: issues.map(invalidValueError) }, request).errors ?? []);
}

async function serve(
  { subgraph, policy, streams, authentication }: SubgraphStreams,
  asked: Asked,
  request: ClientRequest,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<'served' | readonly GraphQLError[]> {
  // The gateway bounds the streams of its clients itself.
  const subject = request.via === 'gateway' ? request.correlationId : request.subject.id;
  const open = streams.enter(subject, () => stillBelieved(authentication, message));
  if (typeof open === 'number') {
    return [publicError('LIMIT_EXCEEDED', request, { status: 429, facts: { limit: 'streams', maximum: open } })];
  }
  response.once('close', open.end);
  try {
    const items = await executeLive(subgraph, asked, request, open.signal);
    if (!isIterable(items)) return policy.answer({ errors: items }, request).errors ?? [];
    await writeStream(response, written(items, policy, request), {
      headers: answerHeaders(request),
      signal: open.signal,
    });
    return 'served';
  } finally {
    open.close();
  }
}

async function* written(
  items: AsyncIterable<StreamItem>,
  policy: ErrorPolicy,
  request: ClientRequest,
): AsyncGenerator<StreamItem<string>> {
  for await (const { id, result } of items) {
    yield { id, result: result && JSON.stringify(policy.answer(result, request)) };
  }
}

/** Whether the token of a stream is still valid; a call of the gateway has none, and the gateway looks itself. */
async function stillBelieved(
  authentication: Authentication | undefined,
  { headers }: IncomingMessage,
): Promise<boolean> {
  if (headers.authorization === undefined || !authentication) return true;
  await authentication.authenticate(headers.authorization);
  return true;
}

function isIterable(items: AsyncIterable<StreamItem> | readonly GraphQLError[]): items is AsyncIterable<StreamItem> {
  return Symbol.asyncIterator in items;
}
