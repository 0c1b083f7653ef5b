import { parse } from 'graphql';
import type { SubgraphModule } from '../../../common/subgraph/module';
import { subgraphSdl } from '../../../common/subgraph/sdl';
import * as consumers from './consumers';
import { createContext } from './context';
import { resolvers } from './resolvers';

/** Certificates for the tax return and filings to the tax administration. */
export const taxCertificates: SubgraphModule = {
  name: 'tax-certificates',
  databaseSchema: 'tax_certificates',
  directory: __dirname,
  typeDefs: parse(subgraphSdl('tax-certificates')),
  resolvers: resolvers as SubgraphModule['resolvers'],
  createContext,
  consumers: Object.values(consumers),
};
