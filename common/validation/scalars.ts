import { GraphQLError, GraphQLScalarType, type GraphQLSchema, type ValueNode } from 'graphql';

/**
 * Gives the scalars of the client schema the parsers of our own scalars of the same name, so that a malformed value is
 * refused before anything is fetched. Values go to the subgraphs as they came; each parses them for itself.
 */
export function attachScalars(schema: GraphQLSchema, scalars: Readonly<Record<string, GraphQLScalarType>>): void {
  for (const [name, scalar] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (!(type instanceof GraphQLScalarType)) continue;
    type.parseValue = scalar.parseValue;
    type.parseLiteral = (node, variables) => parseLiteral(scalar, node, variables);
  }
}

/** Parses a literal; a refusal says at which value of the document it arose. */
function parseLiteral(scalar: GraphQLScalarType, node: ValueNode, variables?: Record<string, unknown> | null): unknown {
  try {
    return scalar.parseLiteral(node, variables);
  } catch (error) {
    const extensions = error instanceof GraphQLError ? error.extensions : {};
    throw new GraphQLError(`Invalid ${scalar.name}`, { nodes: node, extensions });
  }
}
