import { type DocumentNode, execute, type GraphQLError, type GraphQLSchema, parse } from 'graphql';
import type { SubgraphRequest } from '../../common/subgraph/request';
import { SubgraphFailure, type SubgraphTransport } from './transport';

/** A subgraph that runs in this process. */
export interface LocalSubgraph {
  readonly schema: GraphQLSchema;
  /** Context of the resolvers, once for each fetch. */
  readonly createContext: (request: SubgraphRequest) => object;
  /** Access check of the subgraph itself: the refusals of an operation, empty when all of it may be run. */
  readonly guard: (operation: GuardedOperation, request: SubgraphRequest) => readonly GraphQLError[];
  /** Whether its database answers. */
  readonly isUp: () => Promise<boolean>;
}

/** What the access check looks at. */
export interface GuardedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Executes operations on a subgraph's schema without HTTP. The operations come from the gateway's own plans, so they are
 * not validated again; access is checked again, as it is over HTTP.
 */
export function inProcessTransport({ schema, createContext, guard, isUp }: LocalSubgraph): SubgraphTransport {
  return {
    async execute({ query, document = parse(query, { noLocation: true }), operationName, variables, request }) {
      const refusals = guard({ schema, document, operationName, variables }, request);
      if (refusals.length > 0) return { data: null, errors: refusals };
      return execute({ schema, document, operationName, variableValues: variables, contextValue: context(request) });
    },
    isUp: () => isUp().catch(() => false),
  };

  /** A context that cannot be built is an outage of this subgraph, not of the request. */
  function context(request: SubgraphRequest): object {
    try {
      return createContext(request);
    } catch (cause) {
      throw new SubgraphFailure('unreachable', { cause });
    }
  }
}
