import { Supergraph } from '@apollo/federation-internals';
import type { GraphQLSchema } from 'graphql';

/** A supergraph that was read. */
export interface LoadedSupergraph {
  readonly sdl: string;
  /** The form in which the planner that comes with composition takes it. */
  readonly supergraph: Supergraph;
  /** The schema that clients see. */
  readonly apiSchema: GraphQLSchema;
  /** Every type, those that clients do not see included. */
  readonly fullSchema: GraphQLSchema;
  readonly subgraphs: readonly { readonly name: string; readonly url: string | undefined }[];
}

/**
 * Reads a supergraph.
 * @throws Error when it is not valid.
 */
export function loadSupergraph(sdl: string): LoadedSupergraph {
  const supergraph = Supergraph.build(sdl, { validateSupergraph: true });
  return {
    sdl,
    supergraph,
    apiSchema: supergraph.apiSchema().toGraphQLJSSchema(),
    fullSchema: supergraph.schema.toGraphQLJSSchema(),
    subgraphs: [...supergraph.subgraphsMetadata()].map(({ name, url }) => ({ name, url })),
  };
}
