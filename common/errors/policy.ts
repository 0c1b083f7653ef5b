import type { DocumentNode, ExecutionResult, GraphQLError } from 'graphql';
import type { SubgraphRequest } from '../subgraph/request';

/** Decides what clients learn of errors. */
export interface ErrorPolicy {
  /** An executed answer as the client may see it. */
  answer(result: ExecutionResult, request: SubgraphRequest): ExecutionResult;
  /** Errors of a request that was not executed, as the client may see them. */
  refusals(errors: readonly GraphQLError[], request: SubgraphRequest, document?: DocumentNode): readonly GraphQLError[];
}

/**
 * Errors as the subgraphs word them, with path and code: for supergraphs of others, where we know neither codes
 * nor languages, and for suites that expect the standard behavior.
 */
export const passThrough: ErrorPolicy = {
  answer: (result) => result,
  refusals: (errors) => errors,
};
