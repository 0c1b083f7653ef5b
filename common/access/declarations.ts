import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  isSchema,
  Kind,
  parse,
  type TypeNode,
} from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { argumentsOf, directiveNames, isSupergraph } from './directive-names';
import { isScope } from './rights';
import { allOf, type Condition, publicPolicy, type Rule, rule, undeclared } from './rule';

/** Who may read which field, as a schema declares it. */
export interface Declarations {
  /**
   * Rule of a field of an object type, or of an interface: what its type asks for, what the field asks for, and what the
   * type of its value asks for. `undeclared` unless the field or its type carries a declaration.
   */
  ruleOf(typeName: string, fieldName: string): Rule;
  /** Fields of object types without a declaration, as `Type.field`. */
  readonly undeclaredFields: readonly string[];
  /**
   * Whether the declarations on interfaces were made by composition out of those of the object types, which then say more
   * exactly who may read.
   */
  readonly areInterfacesDerived: boolean;
}

/** The three directives of the Federation specification that declare access. */
const accessDirectives = ['authenticated', 'requiresScopes', 'policy'] as const;
type AccessDirective = (typeof accessDirectives)[number];

/** Types and fields that Federation and GraphQL add; they carry no declarations. */
const protocolType = /^(__|_Service$|_Entity$|_Any$)/;
const protocolField = /^_(entities|service)$/;

type FieldsNode = DefinitionNode & {
  readonly name: { readonly value: string };
  readonly fields: readonly FieldDefinitionNode[];
};

/**
 * Reads the access declarations of a subgraph's contract or of a supergraph.
 * @param source SDL, parsed SDL, or a schema that was made from SDL and still carries it.
 * @throws Error that names the place when a declaration asks for a scope or a policy that does not exist: a misspelt word
 *   would close the field to everyone.
 */
export function declarations(source: GraphQLSchema | DocumentNode | string): Declarations {
  const nodes = definitions(source);
  const onSchema = nodes.flatMap((node) => (isSchemaNode(node) ? (node.directives ?? []) : []));
  const reader = new Reader(directiveNames(onSchema, accessDirectives));
  nodes.forEach((node) => reader.read(node));
  return {
    ruleOf: (typeName, fieldName) => reader.rules.get(typeName)?.get(fieldName) ?? undeclared,
    undeclaredFields: reader.finish(),
    areInterfacesDerived: isSupergraph(onSchema),
  };
}

/** Definitions and extensions of a schema, whatever its form. */
function definitions(source: GraphQLSchema | DocumentNode | string): readonly DefinitionNode[] {
  if (typeof source === 'string') return parse(source, { noLocation: true }).definitions;
  if (!isSchema(source)) return source.definitions;
  const parts = [source, ...Object.values(source.getTypeMap())];
  return parts.flatMap(({ astNode, extensionASTNodes }) => [...(astNode ? [astNode] : []), ...extensionASTNodes]);
}

/** Collects what the types and fields of a schema declare, then joins it into one rule for each field. */
class Reader {
  readonly rules = new Map<string, Map<string, Rule>>();
  private readonly types = new Map<string, Condition[]>();
  private readonly fields = new Map<string, Map<string, { conditions: Condition[]; valueType: string }>>();
  private readonly objects = new Set<string>();
  private readonly interfaces = new Set<string>();

  constructor(private readonly names: ReadonlyMap<string, AccessDirective>) {}

  /** Takes up one definition or extension. */
  read(node: DefinitionNode): void {
    if (!('name' in node) || !node.name || !('directives' in node) || protocolType.test(node.name.value)) return;
    const typeName = node.name.value;
    push(this.types, typeName, this.conditions(typeName, (node.directives ?? []) as readonly ConstDirectiveNode[]));
    if (isFieldsNode(node)) this.readFields(node);
  }

  /** Makes the rules; the undeclared fields of object types are the result. */
  finish(): string[] {
    for (const [typeName, fields] of this.fields) {
      this.rules.set(typeName, new Map([...fields].map(([name]) => [name, this.ruleOf(typeName, name)])));
    }
    const coordinates = [...this.rules].flatMap(([typeName, fields]) =>
      [...fields].flatMap(([name, { key }]) => (key === undeclared.key ? [{ typeName, name }] : [])),
    );
    return coordinates
      .filter(({ typeName }) => this.objects.has(typeName))
      .map(({ typeName, name }) => `${typeName}.${name}`);
  }

  private readFields(node: FieldsNode): void {
    const typeName = node.name.value;
    (isInterfaceNode(node) ? this.interfaces : this.objects).add(typeName);
    const fields = this.fields.get(typeName) ?? new Map<string, { conditions: Condition[]; valueType: string }>();
    this.fields.set(typeName, fields);
    for (const { name, directives = [], type } of node.fields) {
      if (protocolField.test(name.value)) continue;
      const conditions = this.conditions(`${typeName}.${name.value}`, directives);
      fields.set(name.value, { conditions, valueType: namedType(type) });
    }
  }

  /** What type, field and value ask for together. A declaration on the value's type alone declares nothing. */
  private ruleOf(typeName: string, fieldName: string): Rule {
    const { conditions = [], valueType = '' } = this.fields.get(typeName)?.get(fieldName) ?? {};
    const own = [...(this.types.get(typeName) ?? []), ...conditions];
    if (own.length === 0) return undeclared;
    // What an interface asks for depends on the object that stands there, and is judged where its fields are.
    const ofValue = this.interfaces.has(valueType) ? [] : (this.types.get(valueType) ?? []);
    return allOf([rule(own), rule(ofValue)]);
  }

  private conditions(coordinate: string, directives: readonly ConstDirectiveNode[]): Condition[] {
    return directives.flatMap((directive): Condition[] => {
      const meaning = this.names.get(directive.name.value);
      if (meaning === undefined) return [];
      if (meaning === 'authenticated') return [{ kind: 'authenticated' }];
      const { scopes, policies } = argumentsOf(directive);
      const any = alternatives(meaning === 'policy' ? policies : scopes);
      check(coordinate, meaning, any);
      return [{ kind: meaning === 'policy' ? 'policies' : 'scopes', any }];
    });
  }
}

/** The list of lists of an argument; a single value stands for a list of one, as everywhere in GraphQL. */
function alternatives(value: unknown): string[][] {
  const outer = Array.isArray(value) ? value : [value];
  return outer.map((one: unknown) => (Array.isArray(one) ? one : [one]).map(String));
}

function check(coordinate: string, directive: string, any: readonly (readonly string[])[]): void {
  const isKnown = directive === 'policy' ? (word: string) => word === publicPolicy : isScope;
  const unknown = any.flat().filter((word) => !isKnown(word));
  if (unknown.length > 0)
    throw new Error(`${coordinate}: @${directive} asks for ${unknown.join(', ')}, which does not exist`);
}

function push(map: Map<string, Condition[]>, key: string, conditions: readonly Condition[]): void {
  map.set(key, [...(map.get(key) ?? []), ...conditions]);
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function isSchemaNode(node: DefinitionNode) {
  return node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION;
}

function isInterfaceNode({ kind }: DefinitionNode): boolean {
  return kind === Kind.INTERFACE_TYPE_DEFINITION || kind === Kind.INTERFACE_TYPE_EXTENSION;
}

function isFieldsNode(node: DefinitionNode): node is FieldsNode {
  const hasFields = node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;
  return (hasFields || isInterfaceNode(node)) && 'fields' in node && node.fields !== undefined;
}
