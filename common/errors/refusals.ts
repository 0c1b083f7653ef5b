import { type DocumentNode, GraphQLError } from 'graphql';
import type { SubgraphRequest } from '../subgraph/request';
import { invalidLiteral } from '../validation/literals';
import { factsOf } from './facts';
import { type ErrorFacts, publicError } from './public-error';
import { isRegistered, ruleText } from './texts';

/** Codes of Apollo Server that are part of a protocol: clients look for them and their texts as they are. */
const protocolCodes: ReadonlySet<unknown> = new Set(['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']);

/** Codes of Apollo Server for requests that are wrong in themselves; their texts name fields and types only. */
const requestCodes: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
]);

/** Reports an error that clients are told nothing about, and words what they are told instead. */
export type InternalError = (
  error: GraphQLError,
  request: SubgraphRequest,
  path?: GraphQLError['path'],
) => GraphQLError;

/**
 * Errors of a request that was not executed, for the client. When a limit is passed nothing else is said: the other
 * findings of an oversized document help nobody.
 */
export function wordRefusals(
  errors: readonly GraphQLError[],
  request: SubgraphRequest,
  document: DocumentNode | undefined,
  internal: InternalError,
): readonly GraphQLError[] {
  const worded = errors.map((error) => wordRefusal(error, request, document) ?? internal(error, request));
  const limits = worded.filter((error) => error.extensions.code === 'LIMIT_EXCEEDED');
  return limits.length > 0 ? limits : worded;
}

/** One error for the client; undefined when it is none of the client's making. */
function wordRefusal(error: GraphQLError, request: SubgraphRequest, document?: DocumentNode): GraphQLError | undefined {
  const { nodes, source, positions } = error;
  const location = nodes ? { nodes } : { source, positions };
  const limit = limitOf(error);
  if (limit) return publicError('LIMIT_EXCEEDED', request, { ...location, facts: limit });
  const code = error.extensions.code;
  if (protocolCodes.has(code)) return error;
  const issue = document && invalidLiteral(error, document);
  if (issue) {
    return publicError('INVALID_INPUT', request, {
      ...location,
      facts: issue,
      message: ruleText(issue.rule, request.language),
    });
  }
  if (requestCodes.has(code))
    return publicError('BAD_REQUEST', request, { ...location, facts: { detail: error.message } });
  if (!isRegistered(code)) return undefined;
  const { status } = (error.extensions.http ?? {}) as { readonly status?: number };
  return publicError(code, request, { ...location, facts: factsOf(error), status });
}

/** The limit that a request passes, whoever found out: our own rule, the parser or Apollo Server. */
function limitOf(error: GraphQLError): ErrorFacts | undefined {
  const { originalError } = error;
  if (originalError instanceof GraphQLError && originalError.extensions.code === 'LIMIT_EXCEEDED') {
    return factsOf(originalError);
  }
  if (error.extensions.validationErrorCode === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED') return { limit: 'selections' };
  return /^Syntax Error: Document contains more/.test(error.message) ? { limit: 'tokens' } : undefined;
}
