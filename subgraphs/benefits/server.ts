import { parse } from 'graphql';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';
import type { SubgraphModule } from '../../common/subgraph/module';
import { subgraphSdl } from '../../common/subgraph/sdl';
import { consumers } from './consumers';
import { createContext } from './context';
import { resolvers } from './resolvers';

/** Rights overview, cases, decisions, payments, pension: what the members are entitled to. */
export const benefits: SubgraphModule = {
  name: 'benefits',
  databaseSchema: 'benefits',
  directory: __dirname,
  typeDefs: parse(subgraphSdl('benefits')),
  resolvers: resolvers as GraphQLResolverMap<unknown>,
  createContext,
  consumers,
};
