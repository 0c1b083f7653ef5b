import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLObjectType, Kind, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { accessGuard, anonymous, declarations, type Role, type Subject } from '../../../common/access';
import { argumentsOf } from '../../../common/access/directive-names';
import { subgraphNames } from '../../../common/subgraph/module';
import { sdlPath, subgraphSdl } from '../../../common/subgraph/sdl';
import { expectedReaders, type Reader, readers } from './expected-readers';
import { reachedFields } from './walk';

/** Somebody who has one role and nothing else. */
function reader(role: Reader): Subject {
  return role === 'anonymous' ? anonymous : { id: `some-${role}`, roles: [role as Role] };
}

describe.each(subgraphNames)('the contract of %s', (name) => {
  const contract = parse(subgraphSdl(name));
  const schema = buildSubgraphSchema([{ typeDefs: contract }]);
  const declared = declarations(contract);
  const reached = reachedFields(schema);
  const check = accessGuard(schema, declared);
  const mayRead = expectedReaders(contract);
  const isRefused = (query: string, role: Reader) =>
    check({ document: parse(query) }, { subject: reader(role), via: 'gateway' }).length > 0;

  test('declares every field', () => expect(declared.undeclaredFields).toEqual([]));

  test('can be asked for every field of its own', () => {
    const own = parse(readFileSync(sdlPath(name), 'utf8')).definitions.flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION
        ? (node.fields ?? []).map((field) => `${node.name.value}.${field.name.value}`)
        : [],
    );
    const coordinates = new Set(reached.map(({ coordinate }) => coordinate));
    expect(own.filter((coordinate) => !coordinates.has(coordinate))).toEqual([]);
    for (const { query } of reached) expect(validate(schema, parse(query))).toEqual([]);
  });

  test('gives every field to those whom it names and to nobody else', () => {
    const wrong: string[] = [];
    for (const { coordinate, query, way } of reached) {
      for (const role of readers) {
        const expected = way.every((one) => mayRead(one).has(role));
        if (isRefused(query, role) === expected) wrong.push(`${coordinate} ${role}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('closes no field to everyone', () => {
    const closed = reached.filter(({ query }) => readers.every((role) => isRefused(query, role)));
    expect(closed.map(({ coordinate }) => coordinate)).toEqual([]);
  });

  test('asks of the keys of an entity no more than of the entity, so that the gateway can pass through it', () => {
    const stricter = reached.filter(({ coordinate }) => {
      const [typeName = '', fieldName = ''] = coordinate.split('.');
      const type = schema.getType(typeName) as GraphQLObjectType;
      const isKey = keysOf(type).includes(fieldName);
      const own = type.getFields()[fieldName]?.astNode?.directives ?? [];
      return isKey && own.some((directive) => /^(authenticated|requiresScopes|policy)$/.test(directive.name.value));
    });
    expect(stricter).toEqual([]);
  });
});

/** Names of the fields that stand in the keys of a type. */
function keysOf(type: GraphQLObjectType): string[] {
  const keys = (type.astNode?.directives ?? []).filter(({ name }) => name.value === 'key');
  return keys.flatMap((key) => String(argumentsOf(key).fields).match(/\w+/g) ?? []);
}
