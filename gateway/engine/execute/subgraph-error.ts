import { type DocumentNode, GraphQLError } from 'graphql';
import { knownPath } from '../../transports/known-path';
import type { AnswerPath } from './error-paths';

/** Code of errors of subgraphs that have none. */
const defaultCode = 'DOWNSTREAM_SERVICE_ERROR';

/** An error of a subgraph as an error of the client's answer. */
export function subgraphError(original: unknown, subgraph: string, path: AnswerPath | undefined): GraphQLError {
  const { message, extensions } = (typeof original === 'object' && original ? original : {}) as Partial<GraphQLError>;
  const text = typeof message === 'string' && message !== '' ? message : `Error of subgraph ${subgraph}`;
  const known = typeof extensions === 'object' && extensions !== null ? extensions : {};
  return new GraphQLError(text, {
    ...(path && { path }),
    extensions: { ...known, code: known.code ?? defaultCode, serviceName: subgraph },
    originalError: original instanceof Error ? original : undefined,
  });
}

/** Path of a subgraph's error in the operation that it answered, where it has one. */
export function pathOf(error: unknown, document: DocumentNode): readonly (string | number)[] | undefined {
  return knownPath(document, (error as { readonly path?: unknown } | null)?.path);
}
