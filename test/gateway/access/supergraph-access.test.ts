import { composeServices } from '@apollo/composition';
import { ApolloGateway } from '@apollo/gateway';
import { buildSchema, type GraphQLSchema, Kind, parse } from 'graphql';
import { anonymous, type Role } from '../../../common/access';
import { supergraphAccess, withoutEnforcedMarkers } from '../../../gateway/access';
import { loadSupergraph } from '../../../gateway/engine/supergraph';
import { subject } from '../../common/access/fixtures';
import { files, supergraph } from './fixtures';

/** The schema that clients see. */
function clientSchema(sdl: string): GraphQLSchema {
  return loadSupergraph(withoutEnforcedMarkers(sdl)).apiSchema;
}

/** Code and fields of the refusal, the same by both ways of asking; undefined when there is none. */
function refusal(sdl: string, query: string, ...roles: Role[]) {
  const access = supergraphAccess(sdl);
  const schema = clientSchema(sdl);
  const document = parse(query);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  const request = { subject: roles.length > 0 ? subject(...roles) : anonymous };
  const byGuard = access.guard(schema)({ document }, request);
  const compiled = access.compile({ schema, document, operation })(request, {});
  expect(compiled).toEqual(byGuard);
  const [error] = byGuard;
  return error && { code: error.extensions.code, fields: error.extensions.fields };
}

describe('a field behind @requires', () => {
  test('asks for what the fields that it requires ask for', () => {
    expect(refusal(files, '{ file { band } }', 'inasti')).toEqual({ code: 'FORBIDDEN', fields: ['file.band'] });
    expect(refusal(files, '{ file { career } }', 'inasti')).toBeUndefined();
    expect(refusal(files, '{ file { band } }', 'member')).toBeUndefined();
  });

  test('asks for it also where the required field is not shown to clients', () => {
    expect(refusal(files, '{ file { score } }', 'member')?.code).toBe('FORBIDDEN');
    expect(refusal(files, '{ file { score } }', 'staff')).toBeUndefined();
  });

  /** The supergraph as a composition would leave it that does not look at what is required. */
  const careless = files.replace(
    /(band: Int @join__field\(graph: \w+, requires: "income"\)) @requiresScopes\([^)]*\)/,
    '$1',
  );

  test('asks for it even when the supergraph does not say so itself', () => {
    expect(careless).not.toBe(files);
    expect(refusal(careless, '{ file { band } }', 'inasti')).toEqual({ code: 'FORBIDDEN', fields: ['file.band'] });
    expect(refusal(careless, '{ file { band } }', 'staff')).toBeUndefined();
  });

  test('asks for what is required by what it requires, through objects and in circles', () => {
    const sdl = `schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION)
        @link(url: "https://specs.apollo.dev/requiresScopes/v0.1", for: SECURITY) { query: Query }
      type Query { a: A @requiresScopes(scopes: [["member"], ["staff"]]) }
      type A @requiresScopes(scopes: [["member"], ["staff"]]) {
        deep: Int @join__field(graph: X, requires: "step")
        step: Int @join__field(graph: X, requires: "b { secret }")
        round: Int @join__field(graph: X, requires: "trip")
        trip: Int @join__field(graph: X, requires: "round")
        b: B
      }
      type B @requiresScopes(scopes: [["member"], ["staff"]]) { secret: Int @requiresScopes(scopes: [["staff"]]) }`;
    const schema = buildSchema(sdl, { assumeValid: true, assumeValidSDL: true });
    const check = supergraphAccess(sdl).guard(schema);
    const isRefused = (query: string, role: Role) =>
      check({ document: parse(query) }, { subject: subject(role) }).length > 0;
    expect(isRefused('{ a { deep } }', 'member')).toBe(true);
    expect(isRefused('{ a { deep } }', 'staff')).toBe(false);
    expect(isRefused('{ a { round trip } }', 'member')).toBe(false);
  });
});

describe('fields of interfaces', () => {
  const things = supergraph({
    owner: `
      type Query { thing: Thing @policy(policies: [["public"]])  outcome: Outcome @policy(policies: [["public"]]) }
      interface Thing @key(fields: "id") { id: ID! }
      type Leaflet implements Thing @key(fields: "id") @policy(policies: [["public"]]) { id: ID! }
      type Dossier implements Thing @key(fields: "id") @requiresScopes(scopes: [["staff"]]) { id: ID! }
      union Outcome = Leaflet | Refusal
      interface Problem { code: String! }
      type Refusal implements Problem @policy(policies: [["public"]]) { code: String! }
      type Internal implements Problem @requiresScopes(scopes: [["operator"]]) { code: String! }`,
    labels: `type Thing @key(fields: "id") @interfaceObject { id: ID!  label: String @requiresScopes(scopes: [["staff"], ["member"]]) }`,
  });

  test('ask for what every type that can stand there asks for', () => {
    expect(refusal(things, '{ thing { id } }', 'member')).toEqual({ code: 'FORBIDDEN', fields: ['thing.id'] });
    expect(refusal(things, '{ thing { id } }', 'staff')).toBeUndefined();
    expect(refusal(things, '{ thing { ... on Leaflet { id } } }')).toBeUndefined();
  });

  test('do not ask more of a union than its members do', () => {
    expect(refusal(things, '{ outcome { ... on Problem { code } } }')).toBeUndefined();
  });

  test('that another subgraph adds to every type ask for what it declares', () => {
    expect(refusal(things, '{ thing { ... on Leaflet { label } } }', 'reporting')?.code).toBe('FORBIDDEN');
    expect(refusal(things, '{ thing { ... on Leaflet { label } } }', 'member')).toBeUndefined();
    expect(refusal(things, '{ thing { ... on Thing { ... on Dossier { label } } } }', 'member')?.code).toBe(
      'FORBIDDEN',
    );
  });
});

describe('a supergraph is not served', () => {
  test('with a field that nobody declared', () => {
    const bare = supergraph({ a: 'type Query { open: Int @policy(policies: [["public"]])  bare: Int }' });
    expect(() => supergraphAccess(bare)).toThrow('no access declaration on Query.bare');
  });

  test('with a role that does not exist', () => {
    const misspelt = supergraph({ a: 'type Query { x: Int @requiresScopes(scopes: [["staf"]]) }' });
    expect(() => supergraphAccess(misspelt)).toThrow(/Query\.x.*staf/);
  });

  test('with values that are taken from a context', () => {
    const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@context", "@fromContext", "@policy"])
      type Query { a: A @policy(policies: [["public"]]) }
      type A @key(fields: "id") @context(name: "ctx") @policy(policies: [["public"]]) { id: ID!  secret: String!  b: B! }
      type B @key(fields: "id") @policy(policies: [["public"]]) { id: ID!  x(secret: String @fromContext(field: "$ctx { secret }")): Int! }`;
    const other = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9") type Query { y: Int }';
    const composed = composeServices([
      { name: 'a', url: 'http://a', typeDefs: parse(sdl) },
      { name: 'b', url: 'http://b', typeDefs: parse(other) },
    ]);
    expect(composed.errors).toBeUndefined();
    expect(() => supergraphAccess(composed.supergraphSdl ?? '')).toThrow('B.x takes values from a context');
  });
});

describe('the marks of the access directives', () => {
  const start = async (sdl: string) => {
    const gateway = new ApolloGateway({ supergraphSdl: sdl });
    await gateway.load();
    await gateway.stop();
  };

  test('keep the stock gateway from starting, and are dropped', async () => {
    await expect(start(files)).rejects.toThrow(/SECURITY/);
    await start(withoutEnforcedMarkers(files));
    expect(withoutEnforcedMarkers(files)).toMatch(/requiresScopes\/v0\.1/);
  });

  test('are dropped under other names too', () => {
    const renamed = files.replace('policy/v0.1"', 'policy/v0.1", as: "rule"');
    expect(withoutEnforcedMarkers(renamed)).toMatch(/policy\/v0\.1", as: "rule"\)/);
  });

  test('of something that we do not enforce stay', () => {
    const other = files.replace('specs.apollo.dev/policy/v0.1', 'specs.example.com/secrecy/v0.1');
    expect(withoutEnforcedMarkers(other)).toMatch(/secrecy\/v0\.1", for: SECURITY/);
  });
});
