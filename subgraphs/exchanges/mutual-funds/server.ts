import { parse } from 'graphql';
import type { SubgraphModule } from '../../../common/subgraph/module';
import { subgraphSdl } from '../../../common/subgraph/sdl';
import * as consumers from './consumers';
import { createContext } from './context';
import { resolvers } from './resolvers';

/** What mutual funds are told and tell: contribution vouchers. */
export const mutualFunds: SubgraphModule = {
  name: 'mutual-funds',
  databaseSchema: 'mutual_funds',
  directory: __dirname,
  typeDefs: parse(subgraphSdl('mutual-funds')),
  resolvers: resolvers as SubgraphModule['resolvers'],
  createContext,
  consumers: Object.values(consumers),
  // A message of 5,000 notifications has about seven million characters.
  limits: { body: 16 * 1024 * 1024 },
};
