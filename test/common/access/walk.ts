import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** A field of a schema, with an operation that asks for it. */
export interface ReachedField {
  /** `Type.field`. */
  readonly coordinate: string;
  readonly query: string;
  /** The fields on the way, this one last. */
  readonly way: readonly string[];
}

/** A way to an object type: text before and after what is asked of it. */
interface Way {
  readonly before: string;
  readonly after: string;
  readonly fields: readonly string[];
}

/**
 * Every field of every object type that can be asked for, each by the shortest way from a root field or, in a subgraph, from
 * an entity.
 */
export function reachedFields(schema: GraphQLSchema): ReachedField[] {
  const ways = waysToTypes(schema);
  return [...ways].flatMap(([type, { before, after, fields }]) =>
    ownFields(type).map((field) => {
      const coordinate = `${type.name}.${field.name}`;
      const below = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
      return { coordinate, query: `${before}${call(field)}${below}${after}`, way: [...fields, coordinate] };
    }),
  );
}

/** Shortest ways, breadth first. */
function waysToTypes(schema: GraphQLSchema): Map<GraphQLObjectType, Way> {
  const ways = new Map<GraphQLObjectType, Way>();
  const queue: GraphQLObjectType[] = [];
  const reach = (type: GraphQLObjectType | null | undefined, way: Way): void => {
    if (!type || ways.has(type)) return;
    ways.set(type, way);
    queue.push(type);
  };
  reach(schema.getQueryType(), { before: '{ ', after: ' }', fields: [] });
  reach(schema.getMutationType(), { before: 'mutation { ', after: ' }', fields: [] });
  reach(schema.getSubscriptionType(), { before: 'subscription { ', after: ' }', fields: [] });
  for (const entity of entities(schema)) {
    const representation = `{ __typename: "${entity.name}", id: "${sampleId}" }`;
    reach(entity, {
      before: `{ _entities(representations: [${representation}]) { ... on ${entity.name} { `,
      after: ' } } }',
      fields: [],
    });
  }
  for (let type = queue.shift(); type; type = queue.shift()) {
    const { before, after, fields } = ways.get(type) as Way;
    for (const field of ownFields(type)) {
      const named = getNamedType(field.type);
      const way = [...fields, `${type.name}.${field.name}`];
      const open = `${before}${call(field)} { `;
      if (isObjectType(named)) reach(named, { before: open, after: ` }${after}`, fields: way });
      if (!isAbstractType(named)) continue;
      for (const possible of schema.getPossibleTypes(named)) {
        reach(possible, { before: `${open}... on ${possible.name} { `, after: ` } }${after}`, fields: way });
      }
    }
  }
  return ways;
}

function entities(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  const union = schema.getType('_Entity');
  return isAbstractType(union) ? schema.getPossibleTypes(union) : [];
}

/** Fields of a type, without what Federation adds. */
function ownFields(type: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter(({ name }) => name !== '_entities' && name !== '_service');
}

/** A field with samples for the arguments that it must have. */
function call({ name, args }: GraphQLField<unknown, unknown>): string {
  const needed = args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  return needed.length === 0 ? name : `${name}(${needed.map(argument).join(', ')})`;
}

function argument({ name, type }: Pick<GraphQLArgument, 'name' | 'type'>): string {
  return `${name}: ${sample(type)}`;
}

const sampleId = '00000000-0000-4000-8000-000000000001';

/** Values that our scalars take. */
const samples: Readonly<Record<string, string>> = {
  Int: '1',
  Boolean: 'true',
  ID: `"${sampleId}"`,
  String: '"text"',
  Ssin: '"85073003328"',
  EnterpriseNumber: '"0403170701"',
  StructuredCommunication: '"+++090/9337/55493+++"',
  Iban: '"BE68539007547034"',
  EuroAmount: '"1.00"',
  Ratio: '"0.1"',
  LocalDate: '"2026-11-25"',
  Quarter: '"2026-Q4"',
  Instant: '"2026-11-25T10:00:00Z"',
};

/** A literal of a type. */
function sample(type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return `[${sample(nullable.ofType as GraphQLInputType)}]`;
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name ?? '';
  if (!isInputObjectType(nullable)) return samples[nullable.name] ?? '"text"';
  const fields = Object.values(nullable.getFields());
  const needed = nullable.isOneOf
    ? fields.slice(0, 1)
    : fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
  return `{ ${needed.map(argument).join(', ')} }`;
}
