import type { GraphQLError } from 'graphql';
import type { ServerResponse } from 'node:http';
import { publicError } from '../../common/errors/public-error';
import { ruleText } from '../../common/errors/texts';
import { respond } from '../../common/http/respond';
import { answerHeaders } from '../../common/serving/graphql-routes';
import type { GatewayRequest } from '../request';

/** A refusal of a request for a file: a registered code, and what is known of the reason. */
export class StatisticsProblem extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    readonly facts: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
  }
}

/** The refusal of one parameter: which one, and which rule it breaks. The value itself is never repeated. */
export function invalidParameter(field: string, rule: string): StatisticsProblem {
  return new StatisticsProblem('INVALID_INPUT', 400, { field, rule });
}

const statusOfCode: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  INVALID_INPUT: 400,
  LIMIT_EXCEEDED: 429,
  SUBGRAPH_UNAVAILABLE: 503,
};

/** An error of the graph as a problem of an endpoint. */
export function problemOf({ extensions = {} }: Pick<GraphQLError, 'extensions'>): StatisticsProblem {
  const { code, field, rule, limit, maximum } = extensions;
  const name = typeof code === 'string' && code in statusOfCode ? code : 'INTERNAL_ERROR';
  const facts = Object.entries({ field, rule, limit, maximum }).filter(([, value]) => value !== undefined);
  return new StatisticsProblem(name, statusOfCode[name] ?? 500, Object.fromEntries(facts));
}

/**
 * Sends a problem as RFC 9457 says: `type` and `code` are stable, `title` and `detail` are in the caller's language,
 * `correlationId` is that of the log.
 */
export function sendProblem(response: ServerResponse, request: GatewayRequest, problem: StatisticsProblem): void {
  const { code, status, facts } = problem;
  const rule = typeof facts.rule === 'string' ? ruleText(facts.rule, request.language) : undefined;
  const { message, extensions } = publicError(code, request);
  const body = {
    type: `urn:problem:${code}`,
    title: message,
    status,
    ...(rule !== undefined && { detail: rule }),
    code,
    ...facts,
    ...(extensions.retryable === true && { retryable: true }),
    correlationId: request.correlationId,
  };
  const headers = {
    ...answerHeaders(request),
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    ...(status === 401 && { 'www-authenticate': 'Bearer' }),
    ...(status === 503 && { 'retry-after': '30' }),
  };
  respond(response, status, headers, JSON.stringify(body));
}
