import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { argumentsOf, directiveNames, directivesOnSchema } from '../access/directive-names';

/** Resolvers as Apollo's subgraph library takes them, seen as plain objects. */
type Resolvers = Readonly<Record<string, object>>;

const protocolTypes = /^_(Service|Entity|Any)$/;
const protocolFields = /^_(service|entities)$/;
const specialKeys: ReadonlySet<string> = new Set(['__resolveReference', '__resolveType', '__isTypeOf']);

/**
 * Holds resolvers against the contract before anything is served. Missing are: a resolver of a root field, of a field with
 * arguments, and of a field that a reference cannot fill by itself. Unknown is whatever the contract does not have.
 * @throws Error that lists every finding, one a line.
 */
export function checkResolvers(name: string, schema: GraphQLSchema, resolvers: Resolvers): void {
  const findings = [...unknown(schema, resolvers), ...missing(schema, resolvers)];
  if (findings.length > 0) throw new Error(`The resolvers of ${name} do not fit its contract:\n${findings.join('\n')}`);
}

/** Types and fields that have a resolver and are not in the contract. */
function unknown(schema: GraphQLSchema, resolvers: Resolvers): string[] {
  return Object.entries(resolvers).flatMap(([typeName, ofType]) => {
    const type = schema.getType(typeName);
    if (!type) return [`unknown type ${typeName}`];
    if (isScalarType(type)) return [];
    const known = isEnumType(type) ? type.getValues().map(({ name }) => name) : fieldNames(type as GraphQLObjectType);
    const foreign = Object.keys(ofType).filter((key) => !known.includes(key) && !specialKeys.has(key));
    return foreign.map((key) => `unknown field ${typeName}.${key}`);
  });
}

function fieldNames(type: GraphQLObjectType | GraphQLInterfaceType): string[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [];
}

/** Fields that nothing would fill. */
function missing(schema: GraphQLSchema, resolvers: Resolvers): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const names = directiveNames(directivesOnSchema(schema), ['key', 'external']);
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || isIntrospectionType(type) || protocolTypes.test(type.name)) return [];
    const ofType = resolvers[type.name] ?? {};
    const isRoot = roots.includes(type);
    const given = isRoot || '__resolveReference' in ofType ? undefined : givenByReference(type, names);
    const lacking = Object.values(type.getFields()).filter(
      (field) => !(field.name in ofType) && !protocolFields.test(field.name) && isNeeded(field, isRoot, given),
    );
    return lacking.map((field) => `missing resolver ${type.name}.${field.name}`);
  });
}

/** Whether a field needs a resolver of its own. */
function isNeeded(
  { name, args }: GraphQLField<unknown, unknown>,
  isRoot: boolean,
  given?: ReadonlySet<string>,
): boolean {
  return isRoot || args.length > 0 || (given !== undefined && !given.has(name));
}

/**
 * Fields that a reference to an entity brings along: its keys, and what other subgraphs own. Undefined when the type is no
 * entity, whose values a resolver returns whole.
 */
function givenByReference(
  type: GraphQLObjectType,
  names: ReadonlyMap<string, 'key' | 'external'>,
): ReadonlySet<string> | undefined {
  const onType = [type.astNode, ...type.extensionASTNodes].flatMap((node) => node?.directives ?? []);
  const keys = onType.filter(({ name }) => names.get(name.value) === 'key').map(argumentsOf);
  const resolvable = keys.filter((one) => one.resolvable !== false);
  if (resolvable.length === 0) return undefined;
  const external = Object.values(type.getFields()).filter(({ astNode }) =>
    astNode?.directives?.some(({ name }) => names.get(name.value) === 'external'),
  );
  const inKeys = resolvable.flatMap(({ fields }) => String(fields).match(/\w+/g) ?? []);
  return new Set([...inKeys, ...external.map(({ name }) => name)]);
}
