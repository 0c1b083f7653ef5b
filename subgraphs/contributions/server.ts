import { parse } from 'graphql';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';
import type { SubgraphModule } from '../../common/subgraph/module';
import { subgraphSdl } from '../../common/subgraph/sdl';
import * as consumers from './consumers';
import { createContext } from './context';
import { resolvers } from './resolvers';

/** The contributions subgraph as the frame starts it. */
export const contributions: SubgraphModule = {
  name: 'contributions',
  databaseSchema: 'contributions',
  directory: __dirname,
  typeDefs: parse(subgraphSdl('contributions')),
  resolvers: resolvers as GraphQLResolverMap<unknown>,
  createContext,
  consumers: Object.values(consumers),
};
