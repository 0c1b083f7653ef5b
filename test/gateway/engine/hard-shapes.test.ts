import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';
import { parse } from 'graphql';
import { composeSubgraphs } from '../../../gateway/composition/supergraph';
import { answerOf, ours } from './fixtures/engines';
import type { LibrarySubgraph } from './fixtures/library';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@shareable", "@interfaceObject"])\n`;

function subgraph(name: string, sdl: string, resolvers: unknown): LibrarySubgraph {
  const typeDefs = parse(`${link}${sdl}`);
  return {
    name,
    typeDefs,
    schema: buildSubgraphSchema([{ typeDefs, resolvers: resolvers as GraphQLResolverMap<unknown> }]),
  };
}

/** Our engine over subgraphs that compose without complaint. */
function engineOver(...subgraphs: LibrarySubgraph[]) {
  const parts = subgraphs.map(({ name, typeDefs }) => ({ name, typeDefs, url: 'http://127.0.0.1:1/' }));
  return ours(composeSubgraphs(parts).supergraphSdl, subgraphs);
}

type Row = Readonly<Record<string, unknown>>;

describe('shapes that planners get wrong', () => {
  test('a field that requires another with an argument, while the client asks for that one with other arguments', async () => {
    const engine = engineOver(
      subgraph(
        'parcels',
        `type Query { parcel: Parcel }
         type Parcel @key(fields: "id") { id: ID! weight(unit: String!): Int }`,
        {
          Query: { parcel: () => ({ id: '1' }) },
          Parcel: { weight: (_: unknown, { unit }: Row) => (unit === 'g' ? 2000 : 2) },
        },
      ),
      subgraph(
        'postage',
        `type Parcel @key(fields: "id") { id: ID! weight(unit: String!): Int @external stamps: Int @requires(fields: "weight(unit: \\"kg\\")") }`,
        { Parcel: { stamps: ({ weight }: Row) => (weight as number) * 10 } },
      ),
    );
    const { data, errors } = await answerOf(engine, '{ parcel { weight(unit: "g") stamps } }');
    expect({ data, errors }).toEqual({ data: { parcel: { weight: 2000, stamps: 20 } }, errors: [] });
  });

  test('an entity that is reached by one key and asked for by another, over a third subgraph', async () => {
    const engine = engineOver(
      subgraph('first', 'type Query { thing: Thing } type Thing @key(fields: "a") { a: ID! }', {
        Query: { thing: () => ({ a: '1' }) },
      }),
      subgraph('second', 'type Thing @key(fields: "a") @key(fields: "b") { a: ID! b: ID! }', {
        Thing: { __resolveReference: ({ a }: Row) => ({ a, b: `b${a as string}` }) },
      }),
      subgraph('third', 'type Thing @key(fields: "b") { b: ID! name: String }', {
        Thing: { name: ({ b }: Row) => `thing ${b as string}` },
      }),
    );
    expect((await answerOf(engine, '{ thing { name } }')).data).toEqual({ thing: { name: 'thing b1' } });
  });
});
