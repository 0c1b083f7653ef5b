import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { declarations, isMet, rightsOf, type Role } from '../../../common/access';
import { composeSubgraphs } from '../../../gateway/composition/supergraph';
import { linked, subject } from './fixtures';

/** Whether a field is open to somebody with these roles. */
function isOpen(sdl: string, coordinate: string, ...roles: Role[]): boolean {
  const [type = '', field = ''] = coordinate.split('.');
  return isMet(declarations(sdl).ruleOf(type, field), { ...rightsOf(subject(...roles)), isGateway: false });
}

describe('the rule of a field', () => {
  const sdl = `${linked()}
    type Query { file: File @policy(policies: [["public"]])  open: Int @policy(policies: [["public"]])  bare: Int }
    type File @requiresScopes(scopes: [["member"], ["staff"]]) {
      name: String
      note: String @requiresScopes(scopes: [["staff"], ["inasti"]])
      both: String @requiresScopes(scopes: [["staff", "operator"]])
      secret: Secret
      level: Level
    }
    scalar Secret @requiresScopes(scopes: [["operator"]])
    enum Level @authenticated { LOW }
    interface Named { name: String }
  `;

  test.each([
    ['Query.open', [], true],
    ['Query.bare', ['staff'], false],
    ['Query.file', ['reporting'], false],
    ['Query.file', ['member'], true],
    ['File.name', ['member'], true],
    ['File.name', ['inasti'], false],
    ['File.note', ['member'], false],
    ['File.note', ['inasti'], false],
    ['File.note', ['staff'], true],
    ['File.both', ['staff'], false],
    ['File.both', ['operator'], false],
    ['File.both', ['staff', 'operator'], true],
    ['File.secret', ['staff'], false],
    ['File.secret', ['staff', 'operator'], true],
    ['File.level', ['staff'], true],
    ['Named.name', ['staff'], false],
    ['File.unknown', ['staff'], false],
    ['Unknown.name', ['staff'], false],
  ] as const)('%s for %j: %s', (coordinate, roles, expected) => {
    expect(isOpen(sdl, coordinate, ...roles)).toBe(expected);
  });

  test('lists the fields of objects that nobody declared', () => {
    expect(declarations(sdl).undeclaredFields).toEqual(['Query.bare']);
  });

  test('extensions of a type add to what it asks for', () => {
    const extended = `${linked()} type A @authenticated { x: Int } extend type A @requiresScopes(scopes: [["staff"]]) { y: Int }`;
    expect(['A.x', 'A.y'].map((one) => isOpen(extended, one, 'member'))).toEqual([false, false]);
    expect(['A.x', 'A.y'].map((one) => isOpen(extended, one, 'staff'))).toEqual([true, true]);
  });

  test('a list without alternatives is open to no one, an empty alternative to whoever is logged on', () => {
    const empty = `${linked()} type A { x: Int @requiresScopes(scopes: [])  y: Int @requiresScopes(scopes: [[]])
      z: Int @policy(policies: [[]]) }`;
    expect(['A.x', 'A.y', 'A.z'].map((one) => isOpen(empty, one, 'staff'))).toEqual([false, true, false]);
  });

  test('a single word stands for a list of one', () => {
    expect(isOpen(`${linked()} type A { x: Int @requiresScopes(scopes: "staff") }`, 'A.x', 'staff')).toBe(true);
  });

  test('a mutual fund may be named by its code', () => {
    const fund = `${linked()} type A { x: Int @requiresScopes(scopes: [["mutual_fund:200"]]) }`;
    const rule = declarations(fund).ruleOf('A', 'x');
    const asker = (code: string) => rightsOf({ id: 'fund', roles: ['mutual_fund'], mutualFundCode: code });
    expect(isMet(rule, { ...asker('200'), isGateway: false })).toBe(true);
    expect(isMet(rule, { ...asker('300'), isGateway: false })).toBe(false);
  });

  test.each([
    ['@requiresScopes(scopes: [["staf"]])', /A\.x: @requiresScopes asks for staf/],
    ['@policy(policies: [["open"]])', /A\.x: @policy asks for open/],
  ])('%s is refused at once, with its place', (directive, message) => {
    expect(() => declarations(`${linked()} type A { x: Int ${directive} }`)).toThrow(message);
  });
});

describe('names of the directives', () => {
  const use = (start: string, directive: string) => isOpen(`${start} type A { x: Int ${directive} }`, 'A.x', 'member');

  test.each([
    ['imported', linked('"@requiresScopes"'), '@requiresScopes'],
    ['renamed', linked('{ name: "@requiresScopes", as: "@scopes" }'), '@scopes'],
    ['not imported', linked(''), '@federation__requiresScopes'],
    [
      'under a prefix',
      'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", as: "f")',
      '@f__requiresScopes',
    ],
    [
      'linked alone',
      'schema @link(url: "https://specs.apollo.dev/requiresScopes/v0.1") { query: A }',
      '@requiresScopes',
    ],
    [
      'linked alone and renamed',
      'schema @link(url: "https://specs.apollo.dev/requiresScopes/v0.1", as: "need") { query: A }',
      '@need',
    ],
  ])('%s', (_, start, directive) => {
    expect(use(start, `${directive}(scopes: [["member"]])`)).toBe(true);
    expect(use(start, `${directive}(scopes: [["staff"]])`)).toBe(false);
  });

  test.each([
    ['without a link', '', '@policy(policies: [["public"]])'],
    [
      'of another specification',
      linked('"@key"').replace('specs.apollo.dev', 'example.com'),
      '@policy(policies: [["public"]])',
    ],
    ['whose name another directive took', linked('{ name: "@tag", as: "@policy" }'), '@policy(policies: [["public"]])'],
  ])('a directive %s declares nothing', (_, start, directive) => {
    expect(use(start, directive)).toBe(false);
  });

  test('survive composition under their new names', () => {
    const start = linked('"@key", { name: "@policy", as: "@rule" }, { name: "@requiresScopes", as: "@scopes" }');
    const { supergraphSdl } = composeSubgraphs([
      {
        name: 'a',
        url: 'http://a',
        typeDefs: parse(`${start}
          type Query { a: A @rule(policies: [["public"]]) }
          type A @key(fields: "id") @scopes(scopes: [["member"]]) { id: ID!  x: Int @federation__authenticated }`),
      },
      {
        name: 'b',
        url: 'http://b',
        typeDefs: parse(`${start} type A @key(fields: "id") { id: ID!  y: Int @scopes(scopes: [["staff"]]) }`),
      },
    ]);
    const fields = ['Query.a', 'A.id', 'A.x', 'A.y'];
    expect(fields.map((one) => isOpen(supergraphSdl, one, 'member'))).toEqual([true, true, true, false]);
    expect(fields.map((one) => isOpen(supergraphSdl, one, 'member', 'staff'))).toEqual([true, true, true, true]);
    expect(declarations(supergraphSdl).undeclaredFields).toEqual([]);
  });
});

test('an executable schema says the same as its SDL', () => {
  const sdl = `${linked('"@key", { name: "@policy", as: "@rule" }, "@requiresScopes"')}
    type Query { a: A @rule(policies: [["public"]])  bare: Int }
    type A @key(fields: "id") @requiresScopes(scopes: [["staff"]]) { id: ID! }`;
  const fromSchema = declarations(buildSubgraphSchema([{ typeDefs: parse(sdl) }]));
  const fromText = declarations(sdl);
  for (const [type, field] of [
    ['Query', 'a'],
    ['Query', 'bare'],
    ['A', 'id'],
  ] as const) {
    expect(fromSchema.ruleOf(type, field)).toEqual(fromText.ruleOf(type, field));
  }
  expect(fromSchema.undeclaredFields).toEqual(['Query.bare']);
});
