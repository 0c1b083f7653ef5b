import { parse } from 'graphql';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';
import type { Knex } from 'knex';
import { connect } from '../../../common/database';
import type { Cents } from '../../../common/money';
import type { SubgraphModule } from '../../../common/subgraph/module';
import type { SubgraphRequest } from '../../../common/subgraph/request';

export const linked = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@external", "@requires", "@requiresScopes", "@policy"])`;

/** A small contract: public fields, fields for staff, an entity with a field of another subgraph. */
export const sdl = `${linked}
  scalar EuroAmount
  scalar Ssin
  type Query {
    file: File @requiresScopes(scopes: [["staff"], ["member"]])
    twice(amount: EuroAmount!): EuroAmount @policy(policies: [["public"]])
    whoAmI: String @policy(policies: [["public"]])
    search(ssin: Ssin!): Int @policy(policies: [["public"]])
    fail(how: String!): String @policy(policies: [["public"]])
  }
  type Mutation { touch: Boolean @requiresScopes(scopes: [["staff"]]) }
  type File @key(fields: "id") @requiresScopes(scopes: [["staff"], ["member"]]) {
    id: ID!
    birthDate: String @external
    balance: EuroAmount
    note: String @requiresScopes(scopes: [["staff"]])
    age: String @requires(fields: "birthDate")
  }
  enum Kind { LOAN GIFT }
`;

export const resolvers = {
  Query: {
    file: () => ({ id: '1' }),
    twice: (_: unknown, { amount }: { amount: Cents }) => amount * 2,
    whoAmI: (_: unknown, __: unknown, { subject, language }: SubgraphRequest) => `${subject.id} ${language}`,
    search: () => 1,
    fail: (_: unknown, { how }: { how: string }) => {
      throw Object.assign(new Error('select "ssin" from members.person at 10.1.2.3'), { code: how });
    },
  },
  Mutation: { touch: () => true },
  File: {
    balance: () => 1234,
    note: () => 'internal',
    age: ({ birthDate }: { birthDate?: string }) => `born ${birthDate}`,
  },
};

/** A subgraph module of the contract above, or of another one. */
export function aModule(change: { sdl?: string; resolvers?: object } = {}): SubgraphModule {
  return {
    name: 'members',
    databaseSchema: 'members',
    directory: '',
    typeDefs: parse(change.sdl ?? sdl),
    resolvers: (change.resolvers ?? resolvers) as GraphQLResolverMap<unknown>,
    createContext: (_services, request) => request,
    consumers: [],
  };
}

/** A pool whose database is not there. */
export const noDatabase: Knex = connect({ url: 'postgres://fund:fund@127.0.0.1:1/fund', schema: 'members' });
