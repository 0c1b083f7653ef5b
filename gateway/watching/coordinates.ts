import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** An operation with its document. */
interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** The fields that an operation asks for, as `Type.field`, each once. Their number is bounded by the schema. */
export function fieldsOf(schema: GraphQLSchema, { document, operation }: Operation): string[] {
  const found = new Set<string>();
  const types = new TypeInfo(schema);
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const enter = (): void => {
    const parent = types.getParentType();
    const field = types.getFieldDef();
    if (parent && field && !field.name.startsWith('__')) found.add(`${parent.name}.${field.name}`);
  };
  visit(
    { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] },
    visitWithTypeInfo(types, { Field: { enter } }),
  );
  return [...found];
}

/** The field, as `Type.field`, that stands at a path of an answer; undefined when none does. */
export function fieldAt(
  schema: GraphQLSchema,
  { document, operation }: Operation,
  path: readonly (string | number)[],
): string | undefined {
  let type: GraphQLNamedType | undefined = schema.getRootType(operation.operation) ?? undefined;
  let selections: readonly SelectionNode[] = operation.selectionSet.selections;
  let coordinate: string | undefined;
  for (const name of path) {
    if (typeof name === 'number') continue;
    const found: Found | undefined = type && find(schema, document, type, selections, name);
    const definition: AnyField | undefined = found && fieldsOfType(found.type)?.[found.node.name.value];
    if (!found || !definition) return coordinate;
    coordinate = `${found.type.name}.${found.node.name.value}`;
    type = getNamedType(definition.type as GraphQLOutputType);
    selections = found.node.selectionSet?.selections ?? [];
  }
  return coordinate;
}

type AnyField = GraphQLField<unknown, unknown>;

interface Found {
  readonly node: FieldNode;
  readonly type: GraphQLNamedType;
}

/** The field of a response name in a selection, those of fragments included. */
function find(
  schema: GraphQLSchema,
  document: DocumentNode,
  type: GraphQLNamedType,
  selections: readonly SelectionNode[],
  name: string,
): Found | undefined {
  for (const node of selections) {
    if (node.kind === Kind.FIELD) {
      if ((node.alias ?? node.name).value === name) return { node, type };
      continue;
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragmentOf(document, node.name.value);
    const on = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type;
    const found = fragment && on && find(schema, document, on, fragment.selectionSet.selections, name);
    if (found) return found;
  }
  return undefined;
}

function fragmentOf({ definitions }: DocumentNode, name: string) {
  const found = definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name);
  return found?.kind === Kind.FRAGMENT_DEFINITION ? found : undefined;
}

function fieldsOfType(type: GraphQLNamedType) {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : undefined;
}
