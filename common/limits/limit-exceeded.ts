import { GraphQLError, type OperationDefinitionNode } from 'graphql';

/** A limit that a request passes. */
export interface PassedLimit {
  /** Name of the limit, as in docs/limits.md. */
  readonly limit: string;
  /** What the request asks for; at least this where counting stopped. */
  readonly value: number;
  /** What it may ask for. */
  readonly maximum: number;
}

/** The refusal of a request that passes a limit; the text for the client is added where errors leave the process. */
export function limitExceeded(passed: PassedLimit, node?: OperationDefinitionNode): GraphQLError {
  return new GraphQLError(`Limit ${passed.limit} exceeded`, {
    ...(node && { nodes: node }),
    extensions: { code: 'LIMIT_EXCEEDED', ...passed },
  });
}
