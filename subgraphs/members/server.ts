import { parse } from 'graphql';
import { subgraphDirectory, type SubgraphModule } from '../../common/subgraph/module';
import { subgraphSdl } from '../../common/subgraph/sdl';
import { createContext } from './context';
import { resolvers } from './resolvers';

/** Persons, companies, affiliations, households, mandates, client managers and events of life. */
export const members: SubgraphModule = {
  name: 'members',
  databaseSchema: 'members',
  directory: subgraphDirectory('members'),
  typeDefs: parse(subgraphSdl('members')),
  resolvers: resolvers as SubgraphModule['resolvers'],
  createContext,
  consumers: [],
};
