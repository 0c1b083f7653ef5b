import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { loadSupergraph } from '../../../gateway/engine/supergraph';
import { declaredCosts } from '../../../gateway/limits/cost/declared-costs';
import { operationCost } from '../../../gateway/limits/cost/operation-cost';

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", { name: "@cost", as: "@price" }, "@listSize"])
  type Query {
    one: Book
    undeclared: [Book!]!
    some: [Book!] @listSize(assumedSize: 3)
    many(first: Int = 20, last: Int): [Book] @listSize(slicingArguments: ["first", "last"], requireOneSlicingArgument: false)
    page(first: Int! = 20, after: String): BookConnection!
    declared(take: Int): BookConnection @listSize(slicingArguments: ["take"], sizedFields: ["edges"], assumedSize: 5)
    dear: Book @price(weight: 40)
    weighed(deep: Boolean @price(weight: 25)): Book
    any: [Either!] @listSize(assumedSize: 2)
  }
  type Mutation { write: Book }
  type Book @key(fields: "id") { id: ID! title: String! author: Author! scan: Scan tags: [String!]! }
  type Author { name: String! books: [Book!] @listSize(assumedSize: 4) }
  type Scan @price(weight: 8) { text: String }
  union Either = Book | Author
  type BookConnection { edges: [BookEdge!]! nodes: [Book!]! total: Int! }
  type BookEdge { cursor: String! node: Book! }
`;

const composed = composeServices([{ name: 'books', url: 'http://127.0.0.1:1/', typeDefs: parse(sdl) }]);
if (composed.errors) throw composed.errors[0];
const { supergraphSdl } = composed;
const { apiSchema } = loadSupergraph(supergraphSdl);
const declared = declaredCosts(supergraphSdl);

function cost(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('no operation');
  return operationCost(apiSchema, declared, document, operation)(variables);
}

describe('an operation costs', () => {
  test.each<[string, string, number]>([
    ['nothing for scalars', '{ __typename }', 0],
    ['one for an object', '{ one { id title tags } }', 1],
    ['one for each object on the way', '{ one { author { name } } }', 2],
    ['as often as a list may have items', '{ some { id author { name } } }', 6],
    ['ten times where nothing is declared', '{ undeclared { id } }', 10],
    ['lists in lists', '{ some { author { books { id } } } }', 3 + 3 + 12],
    ['what an argument says', '{ many(first: 100) { id } }', 100],
    ['the larger of two arguments', '{ many(first: 5, last: 9) { id } }', 9],
    ['what is the default of the argument', '{ many { id } }', 20],
    [
      'a page by its first, declared or not',
      '{ page(first: 30) { edges { node { id } } nodes { id } total } }',
      1 + 60 + 30,
    ],
    ['a page by the default of first', '{ page { edges { cursor } } }', 1 + 20],
    ['a page as declared', '{ declared(take: 2) { edges { node { id } } } }', 1 + 4],
    ['only the lists that are declared', '{ declared(take: 2) { nodes { id } } }', 1 + 10],
    ['the weight of a field', '{ dear { author { name } } }', 41],
    ['the weight of a type', '{ one { scan { text } } }', 9],
    ['the weight of an argument that is given', '{ weighed(deep: true) { id } }', 26],
    ['no weight of an argument that is not', '{ weighed { id } }', 1],
    ['ten more for a mutation', 'mutation { write { id } }', 11],
    [
      'what all fragments may give',
      '{ any { ... on Book { author { name } } ... on Author { books { id } } } }',
      2 * (1 + 1 + 4),
    ],
    ['the same through a named fragment', '{ one { ...F } } fragment F on Book { author { books { id } } }', 1 + 1 + 4],
    ['nothing for what is skipped for good', '{ one { author @skip(if: true) { name } } }', 1],
  ])('%s', (_, query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  test.each<[string, string, Record<string, unknown>, number]>([
    ['a number', 'query ($n: Int) { many(first: $n) { id } }', { n: 42 }, 42],
    ['its default', 'query ($n: Int = 8) { many(first: $n) { id } }', {}, 8],
    ['null, which says nothing', 'query ($n: Int) { declared(take: $n) { edges { cursor } } }', { n: null }, 1 + 5],
    ['less than nothing', 'query ($n: Int) { many(first: $n) { id } }', { n: -5 }, 0],
    [
      'lists in lists',
      'query ($n: Int) { page(first: $n) { nodes { author { books { id } } } } }',
      { n: 3 },
      1 + 3 * 6,
    ],
    ['a condition that holds', 'query ($x: Boolean!) { one { author @include(if: $x) { name } } }', { x: true }, 2],
    ['a condition that does not', 'query ($x: Boolean!) { one { author @include(if: $x) { name } } }', { x: false }, 1],
  ])('what variables say: %s', (_, query, variables, expected) => {
    expect(cost(query, variables)).toBe(expected);
  });
});
