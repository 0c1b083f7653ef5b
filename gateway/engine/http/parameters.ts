import type { IncomingMessage } from 'node:http';
import type { Variables } from '../execute/run';

/** What a client asks for. */
export interface GraphqlParameters {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Variables;
}

/** A remark for developers about a request that cannot be read. */
export type Remark = string;

const noVariables: Variables = {};

/** Reads the parameters of a JSON body. */
export function parametersOf(body: unknown): GraphqlParameters | Remark {
  if (!isMap(body)) return 'The body must be a JSON object.';
  const { query, operationName, variables, extensions } = body;
  if (typeof query !== 'string' || query === '') return 'query must be a text.';
  if (operationName != null && typeof operationName !== 'string') return 'operationName must be a text.';
  if (variables != null && !isMap(variables)) return 'variables must be a map.';
  if (extensions != null && !isMap(extensions)) return 'extensions must be a map.';
  return {
    query,
    operationName: operationName == null || operationName === '' ? undefined : operationName,
    variables: variables ?? noVariables,
  };
}

/** Reads the parameters of a request by GET. */
export function parametersOfUrl(url: string | undefined): GraphqlParameters | Remark {
  const { searchParams } = new URL(url ?? '/', 'http://localhost');
  const body: Record<string, unknown> = {};
  for (const name of ['query', 'operationName', 'variables', 'extensions']) {
    const [value, second] = searchParams.getAll(name);
    if (second !== undefined) return `${name} is given twice.`;
    if (value !== undefined) body[name] = value;
  }
  for (const name of ['variables', 'extensions']) {
    if (body[name] === undefined) continue;
    try {
      body[name] = JSON.parse(String(body[name]));
    } catch {
      return `${name} must be JSON.`;
    }
  }
  return parametersOf(body);
}

/**
 * Whether a request by GET can only come from a program or from a page that the browser asked us about first: it has a
 * header that browsers do not send across origins without asking.
 */
export function isAskedFor({ headers }: IncomingMessage): boolean {
  return Boolean(headers['apollo-require-preflight'] || headers['x-apollo-operation-name']);
}

/** Whether a value is a JSON object. */
function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
