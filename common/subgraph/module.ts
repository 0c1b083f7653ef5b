import type { DocumentNode } from 'graphql';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';
import type { EventConsumer } from '../events/consumer';
import type { Limits } from '../limits/limits';
import type { SubgraphRequest, SubgraphServices } from './request';

/** Names of the subgraphs, as the supergraph, the command line and the health page know them. */
export const subgraphNames = [
  'members',
  'contributions',
  'benefits',
  'mutual-funds',
  'inasti',
  'tax-certificates',
] as const;

/** One of the six subgraphs. */
export type SubgraphName = (typeof subgraphNames)[number];

/** A subgraph as the frame starts it: contract, resolvers, tables and what it listens to. */
export interface SubgraphModule {
  readonly name: SubgraphName;
  /** PostgreSQL schema that holds every table of this subgraph. */
  readonly databaseSchema: string;
  /** Folder of the subgraph: schema.graphql, migrations/ and parameters/ stand in it. */
  readonly directory: string;
  readonly typeDefs: DocumentNode;
  readonly resolvers: GraphQLResolverMap<unknown>;
  /** Builds what a resolver receives, once for each request. */
  readonly createContext: (services: SubgraphServices, request: SubgraphRequest) => object;
  /** Domain events this subgraph applies. */
  readonly consumers: readonly EventConsumer[];
  /** What a request to this subgraph itself may ask for, where that is more than usual: partners send large documents. */
  readonly limits?: Partial<Limits>;
}

/** The subgraphs that talk to institutions outside the fund; they stand together in one folder. */
const exchangeNames: readonly SubgraphName[] = ['mutual-funds', 'inasti', 'tax-certificates'];

/** Folder of a subgraph, relative to the project's root. */
export function subgraphDirectory(name: SubgraphName): string {
  return exchangeNames.includes(name) ? `subgraphs/exchanges/${name}` : `subgraphs/${name}`;
}
