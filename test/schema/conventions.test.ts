import { parseContract, readContracts } from '../../gateway/composition/lint/contract';
import { idleExceptions, lintContracts, readSettings } from '../../gateway/composition/lint/conventions';

const settings = { entityOwners: { Member: 'members' }, exceptions: [] };

/** Rules that a contract of the subgraph `benefits` breaks, beside the owner's contract of Member. */
function brokenRules(sdl: string): string[] {
  const owner = parseContract(
    'members',
    'members.graphql',
    '"A member." type Member @key(fields: "id") { "Id." id: ID! }',
  );
  const common = parseContract(
    'common',
    'common.graphql',
    '"Refusal." interface Problem { "Code." code: String! } "Invalid." type InvalidInput implements Problem { "Code." code: String! }',
  );
  const contract = parseContract('benefits', 'benefits.graphql', sdl);
  return lintContracts([common, owner, contract], settings).map((found) => `${found.rule} ${found.coordinate}`);
}

describe('the project’s contracts', () => {
  const contracts = readContracts();

  test('keep every SDL convention', () => {
    expect(lintContracts(contracts, readSettings())).toEqual([]);
  });

  test('need every exception that is written down', () => {
    expect(idleExceptions(contracts, readSettings())).toEqual([]);
  });

  test('give a reason for every exception', () => {
    expect(readSettings().exceptions.filter(({ reason }) => !reason)).toEqual([]);
  });
});

describe('descriptions', () => {
  test.each([
    ['a type', 'type A { "B." b: Int }', 'described A'],
    ['a field', '"A." type A { b: Int }', 'described A.b'],
    ['an argument', '"A." type A { "B." b(c: Int): Int }', 'described A.b(c)'],
    ['an input field', '"A." input A { b: Int }', 'described A.b'],
    ['an enum value', '"A." enum A { B }', 'described A.B'],
    ['a scalar', 'scalar A', 'described A'],
    ['a union', '"A." type A { "B." b: Int } union U = A', 'described U'],
    ['a directive', 'directive @a on FIELD', 'described @a'],
  ])('are missed on %s', (_, sdl, expected) => {
    expect(brokenRules(sdl)).toEqual([expected]);
  });

  test('are sentences', () => {
    expect(brokenRules('"no full stop" scalar A')).toEqual(['sentence A']);
  });
});

describe('names', () => {
  test.each([
    ['type names in PascalCase', '"A." type snake_case { "B." b: Int }', 'type-name snake_case'],
    ['no kind of type in its name', '"A." enum SexEnum { "F." F }', 'type-name SexEnum'],
    ['fields in camelCase', '"A." type A { "B." b_c: Int }', 'member-name A.b_c'],
    ['enum values in UPPER_CASE', '"A." enum A { "B." paidInFull }', 'enum-value-name A.paidInFull'],
    ['no verb on queries', '"Q." type Query { "B." getMember: Int }', 'query-name Query.getMember'],
    ['no floating point', '"A." type A { "B." amount: [Float!]! }', 'no-float A.amount'],
    ['booleans', '"A." type A { "B." paid: Boolean! }', 'boolean-name A.paid'],
    ['dates', '"A." type A { "B." issued: LocalDate! }', 'date-name A.issued'],
    ['moments', '"A." type A { "B." created: Instant! }', 'instant-name A.created'],
  ])('%s', (_, sdl, expected) => {
    expect(brokenRules(sdl)).toEqual([expected]);
  });
});

describe('availability', () => {
  const member = (fields: string) => `"A member." type Member @key(fields: "id") { "Id." id: ID! ${fields} }`;

  test('a field added to an entity of another subgraph is nullable', () => {
    expect(brokenRules(member('"Rights." rights: [Int!]!'))).toEqual(['cross-subgraph-nullable Member.rights']);
    expect(brokenRules(member('"Rights." rights: [Int!]'))).toEqual([]);
  });

  test('a field that another subgraph supplies keeps its own nullability', () => {
    expect(brokenRules(member('"Name." name: String! @external'))).toEqual([]);
  });

  test('a root field of a query is nullable', () => {
    expect(brokenRules('"Q." type Query { "N." number: Int! }')).toEqual(['root-nullable Query.number']);
  });

  test('an entity in several subgraphs has a named owner', () => {
    const company = parseContract('a', 'a', '"C." type Company @key(fields: "id") { "Id." id: ID! }');
    const found = lintContracts([company, { ...company, owner: 'b' }], settings);
    expect(found.map(({ rule }) => rule)).toEqual(['entity-owner', 'entity-owner']);
  });
});

describe('connections', () => {
  test('have the shape of a Relay connection', () => {
    const sdl = '"C." type CaseConnection { "E." edges: [Int!]! } "E." type CaseEdge { "C." cursor: String! }';
    expect(brokenRules(sdl)).toEqual([
      'connection-shape CaseConnection',
      'connection-shape CaseConnection',
      'connection-shape CaseEdge',
    ]);
  });

  test('take first, documented as at most 100, and after', () => {
    const sdl = '"A." type A { "C." cases("How many." first: Int): CaseConnection }';
    expect(brokenRules(sdl)).toEqual(['connection-arguments A.cases', 'connection-arguments A.cases']);
  });
});

describe('mutations', () => {
  const success = '"S." type PaySuccess { "I." isPaid: Boolean! }';
  const mutation = (field: string) => `"M." type Mutation { "Pays." ${field} } ${success}`;

  test('take exactly one input named after them', () => {
    const sdl = `${mutation('pay("Id." id: ID!): PayResult!')} "R." union PayResult = PaySuccess | InvalidInput`;
    expect(brokenRules(sdl)).toEqual(['mutation-input Mutation.pay']);
  });

  test.each([
    ['no union', '"R." type PayResult { "I." isPaid: Boolean! }'],
    ['no refusal', '"R." union PayResult = PaySuccess'],
    ['no success', '"R." union PayResult = InvalidInput'],
    ['a stranger', '"R." union PayResult = PaySuccess | InvalidInput | Member'],
  ])('return a union of success and refusals: %s', (_, result) => {
    const sdl = `${mutation('pay("Input." input: PayInput!): PayResult!')} ${result}`;
    expect(brokenRules(sdl)).toEqual(['mutation-result Mutation.pay']);
  });
});
