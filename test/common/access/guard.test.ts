import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { accessGuard, anonymous, declarations, guard } from '../../../common/access';
import { linked, refusal, schemaOf, subject } from './fixtures';

const sdl = `${linked()}
  type Query {
    open: Int @policy(policies: [["public"]])
    bare: Int
    personal: Int @authenticated
    file: File @requiresScopes(scopes: [["member"], ["staff"]])
    thing: Thing @policy(policies: [["public"]])
    result: Result @policy(policies: [["public"]])
    lonely: Lonely @policy(policies: [["public"]])
  }
  type Mutation { change: Result @requiresScopes(scopes: [["staff"]]) }
  type File @requiresScopes(scopes: [["member"], ["staff"]]) { id: ID!  note: String @requiresScopes(scopes: [["staff"]]) owner: File }
  interface Thing { id: ID!  text: String  parent: Thing }
  type Leaflet implements Thing @policy(policies: [["public"]]) { id: ID!  text: String  parent: Thing }
  type Dossier implements Thing @requiresScopes(scopes: [["staff"]]) { id: ID!  text: String  parent: Leaflet }
  union Result = Leaflet | File | NotFound
  interface Problem { code: String! }
  type NotFound implements Problem @policy(policies: [["public"]]) { code: String! }
  type Internal implements Problem @requiresScopes(scopes: [["operator"]]) { code: String! }
  interface Lonely { id: ID! }
`;

const staff = subject('staff');
const member = subject('member');

describe('somebody without a token', () => {
  test('may ask what is public', () => expect(refusal(sdl, '{ open }')).toBeUndefined());

  test('is asked to log on for the rest, with every path', () => {
    const query = '{ open mine: personal file { id owner { key: id } } }';
    expect(refusal(sdl, query)).toEqual({
      code: 'UNAUTHENTICATED',
      fields: ['mine', 'file', 'file.id', 'file.owner', 'file.owner.key'],
    });
  });

  test('is not sent to the log-on for what no token opens', () => {
    expect(refusal(sdl, '{ bare }')).toEqual({ code: 'FORBIDDEN', fields: ['bare'] });
  });
});

describe('somebody with a token', () => {
  test('may ask what any token opens', () => expect(refusal(sdl, '{ personal }', { by: subject() })).toBeUndefined());

  test('may read what the role may', () => expect(refusal(sdl, '{ file { id } }', { by: member })).toBeUndefined());

  test('is refused the rest, and told which fields', () => {
    expect(refusal(sdl, '{ file { id note owner { note } } }', { by: member })).toEqual({
      code: 'FORBIDDEN',
      fields: ['file.note', 'file.owner.note'],
    });
  });

  test('is refused what nobody declared, whatever the role', () => {
    expect(refusal(sdl, '{ bare }', { by: staff })).toEqual({ code: 'FORBIDDEN', fields: ['bare'] });
  });

  test('is refused a mutation that is not for the role', () => {
    expect(refusal(sdl, 'mutation { change { __typename } }', { by: member })?.code).toBe('FORBIDDEN');
  });
});

describe('an alias, a fragment or a type condition hides nothing', () => {
  test.each([
    ['alias', '{ file { id: note } }', ['file.id']],
    ['inline fragment', '{ file { ... { note } } }', ['file.note']],
    ['fragment', '{ file { ...F } } fragment F on File { note }', ['file.note']],
    [
      'fragment in a fragment',
      '{ file { ...F } } fragment F on File { ...G } fragment G on File { note }',
      ['file.note'],
    ],
    ['fragment used twice', '{ a: file { ...F } b: file { ...F } } fragment F on File { note }', ['a.note', 'b.note']],
    ['typed inline fragment', '{ result { ... on File { note } } }', ['result.note']],
    ['fragment on an interface inside a union', '{ thing { ... on Dossier { text } } }', ['thing.text']],
    ['fragments that exclude each other', '{ thing { ... on Leaflet { ... on Dossier { text } } } }', ['thing.text']],
  ])('%s', (_, query, fields) => {
    expect(refusal(sdl, query, { by: member })).toEqual({ code: 'FORBIDDEN', fields });
    expect(refusal(sdl, query, { by: staff })).toBeUndefined();
  });

  test('a fragment that spreads itself ends', () => {
    expect(refusal(sdl, '{ file { ...F } } fragment F on File { note owner { ...F } }', { by: member })?.code).toBe(
      'FORBIDDEN',
    );
  });
});

describe('a field of an interface', () => {
  test('is open only when it is on every type that can be there', () => {
    expect(refusal(sdl, '{ thing { text } }', { by: member })).toEqual({ code: 'FORBIDDEN', fields: ['thing.text'] });
    expect(refusal(sdl, '{ thing { text } }', { by: staff })).toBeUndefined();
  });

  test('counts for the types that the fragments leave', () => {
    expect(refusal(sdl, '{ thing { ... on Leaflet { ... on Thing { text } } } }')).toBeUndefined();
    expect(refusal(sdl, '{ result { ... on Problem { code } } }')).toBeUndefined();
    expect(refusal(sdl, '{ thing { ... on Dossier { parent { text } } } }', { by: staff })).toBeUndefined();
  });

  test('without a type is refused', () => {
    expect(refusal(sdl, '{ lonely { id } }', { by: staff })).toEqual({ code: 'FORBIDDEN', fields: ['lonely.id'] });
  });

  test('is bound by what the interface itself asks for', () => {
    const strict = `${linked()} type Query { t: T @policy(policies: [["public"]]) }
      interface T { x: Int @requiresScopes(scopes: [["staff"]]) } type A implements T { x: Int @policy(policies: [["public"]]) }`;
    expect(refusal(strict, '{ t { x } }', { by: member })?.code).toBe('FORBIDDEN');
    expect(refusal(strict, '{ t { ... on A { x } } }', { by: member })?.code).toBe('FORBIDDEN');
  });
});

describe('@skip and @include', () => {
  test.each([
    ['literal skip', '{ open file @skip(if: true) { note } }', {}, false],
    ['literal include', '{ open file @include(if: false) { note } }', {}, false],
    ['skip that does not', '{ file @skip(if: false) { note } }', {}, true],
    ['variable that leaves out', 'query ($x: Boolean!) { open file @include(if: $x) { note } }', { x: false }, false],
    ['variable that does not', 'query ($x: Boolean!) { file @include(if: $x) { note } }', { x: true }, true],
    ['default that leaves out', 'query ($x: Boolean = true) { open file @skip(if: $x) { note } }', {}, false],
    ['default overruled', 'query ($x: Boolean = true) { open file @skip(if: $x) { note } }', { x: false }, true],
    ['value of another kind', 'query ($x: Boolean!) { file @skip(if: $x) { note } }', { x: 'true' }, true],
    ['no value', 'query ($x: Boolean!) { file @skip(if: $x) { note } }', {}, true],
    ['inherited name', 'query ($constructor: Boolean) { file @skip(if: $constructor) { note } }', {}, true],
    [
      'fragment',
      'query ($x: Boolean!) { open ...F @include(if: $x) } fragment F on Query { file { note } }',
      { x: false },
      false,
    ],
    ['one of two', 'query ($x: Boolean!) { file { note @include(if: $x) } file { note } }', { x: false }, true],
  ])('%s', (_, query, variables, isRefused) => {
    expect(refusal(sdl, query, { variables }) !== undefined).toBe(isRefused);
  });
});

describe('what GraphQL and Federation add', () => {
  const entities = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Office { name } ... on File { note } } }`;
  const subgraph = buildSubgraphSchema([
    {
      typeDefs: parse(`${linked('"@key", "@policy", "@requiresScopes"')}
        type Query { x: Int @policy(policies: [["public"]]) }
        type Office @key(fields: "id") @policy(policies: [["public"]]) { id: ID! name: String }
        type File @key(fields: "id") @requiresScopes(scopes: [["staff"]]) { id: ID! note: String }`),
    },
  ]);
  const codes = (query: string, request: Parameters<typeof guard>[1]) =>
    guard({ schema: subgraph, document: parse(query) }, request).map(({ extensions }) => extensions.code);

  test('introspection needs no declaration; whether it is served is decided elsewhere', () => {
    expect(
      codes('{ __typename __schema { types { name } } __type(name: "File") { name } x }', { subject: anonymous }),
    ).toEqual([]);
  });

  test('entities are for the gateway and for tokens, each field by its own rule', () => {
    const office = '{ _entities(representations: []) { ... on Office { name } } }';
    expect(codes(office, { subject: anonymous })).toEqual(['UNAUTHENTICATED']);
    expect(codes(office, { subject: anonymous, via: 'gateway' })).toEqual([]);
    expect(codes(office, { subject: member })).toEqual([]);
    expect(codes(entities, { subject: member })).toEqual(['FORBIDDEN']);
    expect(codes(entities, { subject: member, via: 'gateway' })).toEqual(['FORBIDDEN']);
    expect(codes(entities, { subject: staff })).toEqual([]);
  });

  test('the contract is for the gateway and for tokens', () => {
    expect(codes('{ _service { sdl } }', { subject: anonymous })).toEqual(['UNAUTHENTICATED']);
    expect(codes('{ _service { sdl } }', { subject: member })).toEqual([]);
  });
});

test('an operation is chosen by its name', () => {
  const both = 'query A { open } query B { file { note } }';
  expect(refusal(sdl, both, { operationName: 'A' })).toBeUndefined();
  expect(refusal(sdl, both, { operationName: 'B' })?.code).toBe('UNAUTHENTICATED');
});

test('an operation is walked once for each document', () => {
  const declared = declarations(sdl);
  let looks = 0;
  const ruleOf: typeof declared.ruleOf = (...coordinate) => {
    looks += 1;
    return declared.ruleOf(...coordinate);
  };
  const check = accessGuard(schemaOf(sdl), { ...declared, ruleOf });
  const document = parse('{ file { id note } }');
  const first = [check({ document }, { subject: member }), check({ document }, { subject: staff })];
  const afterTwo = looks;
  check({ document }, { subject: member });
  expect(first.map(({ length }) => length)).toEqual([1, 0]);
  expect(looks).toBe(afterTwo);
});

test('fragments that multiply are refused, not written out', () => {
  // Written out these would be three to the power of sixty selections: whoever tried would never end.
  const levels = Array.from(
    { length: 60 },
    (_, i) => `fragment F${i} on File { owner { ${`...F${i + 1} `.repeat(3)} } }`,
  );
  const query = `{ file { ...F0 } } ${levels.join(' ')} fragment F60 on File { id }`;
  expect(refusal(sdl, query, { by: member })?.code).toBe('LIMIT_EXCEEDED');
});

test('many fields are named up to a bound', () => {
  const query = `{ ${Array.from({ length: 200 }, (_, i) => `f${i}: bare`).join(' ')} }`;
  expect(refusal(sdl, query, { by: staff })?.fields).toHaveLength(50);
});
