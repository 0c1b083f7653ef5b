import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { CollectedField } from '../compile/collect-fields';
import type { Variables } from '../execute/run';

/** JSON of the introspection fields of an operation by response name. */
export type Introspection = (variables: Variables) => Readonly<Record<string, string>>;

const none: Readonly<Record<string, string>> = {};

/** Whether a field is about the schema itself. */
export function isIntrospection(name: string): boolean {
  return name === '__schema' || name === '__type';
}

/**
 * Answers the introspection fields of an operation from the schema that clients see; the answer is kept when it depends on
 * no variable.
 * @param fields the fields at the root of the operation.
 */
export function introspectionOf(
  schema: GraphQLSchema,
  fragments: readonly FragmentDefinitionNode[],
  operation: OperationDefinitionNode,
  fields: readonly CollectedField[],
): Introspection {
  const nodes = fields
    .filter(({ name }) => isIntrospection(name))
    .flatMap((field) => field.nodes.map(({ node }) => node));
  if (nodes.length === 0) return () => none;
  const document = documentOf(nodes, fragments, operation);
  const answer = (variableValues: Variables): Record<string, string> => {
    const { data } = executeSync({ schema, document, variableValues });
    return Object.fromEntries(Object.entries(data ?? {}).map(([name, value]) => [name, JSON.stringify(value)]));
  };
  if ((operation.variableDefinitions ?? []).length > 0) return answer;
  let kept: Record<string, string> | undefined;
  return () => (kept ??= answer({}));
}

/** A document that asks for these fields only. */
function documentOf(
  nodes: readonly FieldNode[],
  fragments: readonly FragmentDefinitionNode[],
  operation: OperationDefinitionNode,
): DocumentNode {
  const selectionSet = { kind: Kind.SELECTION_SET, selections: nodes } as const;
  return { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }, ...fragments] };
}
