import type { IncomingMessage } from 'node:http';
import type { Variables } from '../execute/run';

/** What a client asks for. */
export interface GraphqlParameters {
  /** The document itself. */
  readonly query: string | undefined;
  /** Its identifier instead. */
  readonly documentId: string | undefined;
  /** Its hash, as automatic persisted queries give it; the document may come along. */
  readonly persistedHash: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Variables;
}

/** A remark for developers about a request that cannot be read. */
export type Remark = string;

const noVariables: Variables = {};

/** Reads the parameters of a JSON body. */
export function parametersOf(body: unknown): GraphqlParameters | Remark {
  if (!isMap(body)) return 'The body must be a JSON object.';
  const { query, documentId, operationName, variables, extensions } = body;
  if (extensions != null && !isMap(extensions)) return 'extensions must be a map.';
  const persistedHash = extensions == null ? undefined : persistedHashOf(extensions);
  if (documentId != null && (typeof documentId !== 'string' || documentId === '')) return 'documentId must be a text.';
  if (documentId != null && query != null) return 'query and documentId exclude each other.';
  const isNamed = documentId != null || persistedHash !== undefined;
  if (query == null ? !isNamed : typeof query !== 'string' || query === '') return 'query must be a text.';
  if (operationName != null && typeof operationName !== 'string') return 'operationName must be a text.';
  if (variables != null && !isMap(variables)) return 'variables must be a map.';
  return {
    query: (query as string | null | undefined) ?? undefined,
    documentId: documentId ?? undefined,
    persistedHash,
    operationName: operationName == null || operationName === '' ? undefined : operationName,
    variables: variables ?? noVariables,
  };
}

/** Reads the parameters of a request by GET. */
export function parametersOfUrl(url: string | undefined): GraphqlParameters | Remark {
  const { searchParams } = new URL(url ?? '/', 'http://localhost');
  const body: Record<string, unknown> = {};
  for (const name of ['query', 'documentId', 'operationName', 'variables', 'extensions']) {
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

/** The hash of an automatic persisted query; undefined when there is none of the version that is known. */
function persistedHashOf({ persistedQuery }: Record<string, unknown>): string | undefined {
  if (!isMap(persistedQuery) || persistedQuery.version !== 1) return undefined;
  const { sha256Hash } = persistedQuery;
  return typeof sha256Hash === 'string' && /^[0-9a-f]{64}$/.test(sha256Hash) ? sha256Hash : undefined;
}

/** Whether a value is a JSON object. */
function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
