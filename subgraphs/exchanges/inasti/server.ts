import { parse } from 'graphql';
import type { SubgraphModule } from '../../../common/subgraph/module';
import { subgraphSdl } from '../../../common/subgraph/sdl';
import * as consumers from './consumers';
import { createContext } from './context';
import { resolvers } from './resolvers';

/** What INASTI is told and decides: careers. */
export const inasti: SubgraphModule = {
  name: 'inasti',
  databaseSchema: 'inasti',
  directory: __dirname,
  typeDefs: parse(subgraphSdl('inasti')),
  resolvers: resolvers as SubgraphModule['resolvers'],
  createContext,
  consumers: Object.values(consumers),
};
