import { parse } from 'graphql';
import { type SubgraphModule } from '../../common/subgraph/module';
import { subgraphSdl } from '../../common/subgraph/sdl';
import { consumers } from './consumers';
import { createContext } from './context';
import { resolvers } from './resolvers';

/** Persons, companies, affiliations, households, mandates, client managers and events of life. */
export const members: SubgraphModule = {
  name: 'members',
  databaseSchema: 'members',
  directory: __dirname,
  typeDefs: parse(subgraphSdl('members')),
  resolvers: resolvers as SubgraphModule['resolvers'],
  createContext,
  consumers,
};
