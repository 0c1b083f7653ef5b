import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Logger } from '../log';
import type { SubgraphRequest } from '../subgraph/request';
import { isConnectionLoss } from './connection-loss';
import { factsOf } from './facts';
import type { ErrorPolicy } from './policy';
import { publicError } from './public-error';
import { type InternalError, wordRefusals } from './refusals';
import { isRegistered, ruleText } from './texts';
import { type FieldPath, outageOf } from './unavailable';

/** Errors of an answer that do not stand among its errors. */
export type ErrorsBeside = (result: ExecutionResult) => readonly GraphQLError[];

/**
 * Lets nothing internal pass: registered codes leave with the text of the registry, outages are told once for each
 * subgraph, and everything else becomes INTERNAL_ERROR and goes to the log under the request's correlation id.
 * @param misshapen finds the errors that an executor notes beside those of the answer.
 */
export function maskedErrors(log: Logger, misshapen: ErrorsBeside = () => []): ErrorPolicy {
  const internal: InternalError = (err, request, path) => {
    log.error({ err, correlationId: request.correlationId }, 'internal error');
    return publicError('INTERNAL_ERROR', request, { ...(path && { path }), status: 500 });
  };
  return {
    answer(result, request) {
      const errors = causes(result, misshapen(result)).map((cause) => wordCause(cause, request, internal));
      const data = result.data === undefined ? {} : { data: result.data };
      return errors.length === 0 ? data : { ...data, errors };
    },
    refusals: (errors, request, document) => wordRefusals(errors, request, document, internal),
  };
}

/** One cause of errors, with every field of the answer that was lost by it. */
interface Cause {
  readonly error: GraphQLError;
  readonly isOutage: boolean;
  readonly lost: readonly FieldPath[];
}

/** Errors of an answer by cause: an outage that cost ten fields is one cause. */
function causes(result: ExecutionResult, misshapen: readonly GraphQLError[]): Cause[] {
  const found = new Map<string, Cause>();
  for (const error of [...(result.errors ?? []), ...misshapen]) {
    const outage = outageOf(error);
    const isOutage = outage !== undefined || misshapen.includes(error) || isConnectionLoss(error);
    const subgraph = outage?.subgraph ?? error.extensions.serviceName ?? '';
    const key = isOutage
      ? `outage ${subgraph}`
      : [error.extensions.code, subgraph, error.extensions.field, error.message].join(' ');
    const lost = outage?.lost ?? (error.path ? [error.path.map(String)] : []);
    const known = found.get(key);
    found.set(key, { error: known?.error ?? error, isOutage, lost: [...(known?.lost ?? []), ...lost] });
  }
  return [...found.values()];
}

/** One cause for the client. */
function wordCause({ error, isOutage, lost }: Cause, request: SubgraphRequest, internal: InternalError): GraphQLError {
  const path = error.path ?? lost[0];
  const code = isOutage ? 'SUBGRAPH_UNAVAILABLE' : error.extensions.code;
  if (!isRegistered(code) || code === 'INTERNAL_ERROR') return internal(error, request, path);
  const facts = factsOf(error);
  const fields = lost.map((one) => one.join('.'));
  return publicError(code, request, {
    ...(path && { path }),
    facts: { ...facts, ...(fields.length > 1 && { fields }) },
    ...(code === 'INVALID_INPUT' && facts.rule && { message: ruleText(facts.rule, request.language) }),
  });
}
