import { type DocumentNode, GraphQLError } from 'graphql';

/** Codes of documents that cannot be executed; the error policy knows them. */
type RefusalCode =
  'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED' | 'OPERATION_RESOLUTION_FAILURE' | 'BAD_REQUEST';

/** An operation that is not executed, whoever asks. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly errors: readonly GraphQLError[];
  readonly document?: DocumentNode | undefined;
  /** Length of the text that was refused. */
  readonly size: number;
}

/** An error with the code of the step that refused a document. */
export function refusalError(code: RefusalCode, error: GraphQLError | string): GraphQLError {
  if (typeof error === 'string') return new GraphQLError(error, { extensions: { code } });
  const { message, nodes, source, positions, extensions } = error;
  const place = nodes ? { nodes } : { source, positions };
  return new GraphQLError(message, { ...place, extensions: { ...extensions, code }, originalError: error });
}
