import { type ExecutionResult, GraphQLError } from 'graphql';

/**
 * Errors that the executor notes beside the answer instead of among its errors: a subgraph answered with a value that the
 * schema does not allow there, and the field was set to null.
 */
export function shapeErrors({ extensions }: ExecutionResult): GraphQLError[] {
  const noted = extensions?.valueCompletion;
  return Array.isArray(noted) ? noted.filter((one) => one instanceof GraphQLError) : [];
}
