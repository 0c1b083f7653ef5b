import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { accessGuard, type Guard, type GuardedRequest, operationGuard } from '../../common/access';
import { supergraphDeclarations } from './supergraph-declarations';

/** The access rules of one supergraph, for either engine. They refuse before anything is fetched. */
export interface SupergraphAccess {
  /** For the stock engine: looks at each operation as it comes. @param schema the schema that clients see */
  readonly guard: (schema: GraphQLSchema) => Guard;
  /** For the compiled engine: the rules of an operation are found once, when it is compiled. */
  readonly compile: (operation: {
    readonly schema: GraphQLSchema;
    readonly document: DocumentNode;
    readonly operation: OperationDefinitionNode;
  }) => (request: GuardedRequest, variables: Readonly<Record<string, unknown>>) => readonly GraphQLError[];
}

/**
 * Reads the access rules of a supergraph.
 * @throws Error when a declaration cannot be understood or a field lacks one: it could never be served.
 */
export function supergraphAccess(supergraphSdl: string): SupergraphAccess {
  const declared = supergraphDeclarations(supergraphSdl);
  const { undeclaredFields } = declared;
  if (undeclaredFields.length > 0) throw new Error(`no access declaration on ${undeclaredFields.join(', ')}`);
  return {
    guard: (schema) => accessGuard(schema, declared),
    compile: ({ schema, document, operation }) => {
      const check = operationGuard(schema, declared, document, operation.name?.value);
      if (!check) throw new Error('the operation does not stand in its document');
      return (request, variables) => check(variables, request);
    },
  };
}
