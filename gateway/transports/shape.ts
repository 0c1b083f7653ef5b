import {
  type DocumentNode,
  type FieldNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { SubgraphFailure, type SubgraphTransport } from './transport';

type Json = Readonly<Record<string, unknown>>;

/**
 * Refuses answers whose data does not have the shape of the question: a text where an object must stand, an object where a
 * list must. The executor would give up the whole answer over them; refused here they cost only this subgraph's fields.
 * @param schema gives the schema that clients see; fields that it does not know are checked by the question alone.
 */
export function shapeChecked(transport: SubgraphTransport, schema: () => GraphQLSchema): SubgraphTransport {
  return {
    isUp: () => transport.isUp(),
    async execute(fetch) {
      const result = await transport.execute(fetch);
      if (
        result.data &&
        !new Shape(schema(), fetch.document ?? parse(fetch.query)).fits(result.data, fetch.variables)
      ) {
        throw new SubgraphFailure('wrong-shape');
      }
      return result;
    },
  };
}

/**
 * Whether data has the shape of the question.
 * @param schema the schema that clients see; fields that it does not know are checked by the question alone.
 */
export function fitsQuestion(schema: GraphQLSchema, document: DocumentNode, data: Json): boolean {
  return new Shape(schema, document).fits(data);
}

/** The shape that one operation asks for. */
class Shape {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
  ) {}

  /** Whether the data of an answer fits the operation; there must be one entity for each that was asked for. */
  fits(data: Json, variables: Json = {}): boolean {
    const { _entities: entities } = data;
    const asked = variables.representations;
    if (Array.isArray(asked) && entities != null && !(Array.isArray(entities) && entities.length === asked.length))
      return false;
    return this.document.definitions.every((definition) => {
      if (definition.kind !== Kind.OPERATION_DEFINITION) return true;
      return this.object(data, definition.selectionSet, this.schema.getRootType(definition.operation)?.name);
    });
  }

  /** Whether a value is an object with the fields of a selection set; absent fields are not looked for. */
  private object(value: unknown, { selections }: SelectionSetNode, typeName: string | undefined): boolean {
    if (!isObject(value)) return false;
    const name = typeof value.__typename === 'string' ? value.__typename : typeName;
    return selections.every((selection) => {
      if (selection.kind === Kind.FIELD) {
        const content = value[selection.alias?.value ?? selection.name.value];
        return content == null || this.field(content, selection, this.fieldType(name, selection.name.value));
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragment(selection.name.value);
      return !fragment || this.object(value, fragment.selectionSet, name ?? fragment.typeCondition?.name.value);
    });
  }

  /** Whether the content of a field has the form of its type; without a known type, that of its selections. */
  private field(value: unknown, node: FieldNode, type: GraphQLOutputType | undefined): boolean {
    if (value == null) return true;
    if (isNonNullType(type)) return this.field(value, node, type.ofType);
    if (isListType(type)) {
      const itemType = type.ofType as GraphQLOutputType;
      return Array.isArray(value) && value.every((item) => this.field(item, node, itemType));
    }
    if (node.selectionSet) {
      if (type === undefined && Array.isArray(value)) return value.every((item) => this.field(item, node, undefined));
      return this.object(value, node.selectionSet, isCompositeType(type) ? type.name : undefined);
    }
    return type === undefined || isLeaf(value, type.name);
  }

  /** Type of a field in the schema that clients see. */
  private fieldType(typeName: string | undefined, fieldName: string): GraphQLOutputType | undefined {
    const type = typeName === undefined ? undefined : this.schema.getType(typeName);
    return isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName]?.type : undefined;
  }

  private fragment(name: string) {
    const found = this.document.definitions.find(
      (node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name,
    );
    return found?.kind === Kind.FRAGMENT_DEFINITION ? found : undefined;
  }
}

/** JSON types of the scalars that GraphQL itself defines; other scalars and enums may hold anything here. */
const leafTypes: Readonly<Record<string, readonly string[]>> = {
  Int: ['number'],
  Float: ['number'],
  Boolean: ['boolean'],
  String: ['string'],
  ID: ['string', 'number'],
};

/** Whether a value may stand for a scalar or enum of this name. */
function isLeaf(value: unknown, typeName: string): boolean {
  return leafTypes[typeName]?.includes(typeof value) ?? true;
}

/** Whether a value is a JSON object. */
function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
