import { composeServices } from '@apollo/composition';
import { type DocumentNode, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { subgraphNames, type SubgraphName } from '../../common/subgraph/module';
import { subgraphSdl } from '../../common/subgraph/sdl';

/** One contract as composition takes it. */
export interface ComposableSubgraph {
  readonly name: string;
  readonly url: string;
  readonly typeDefs: DocumentNode;
}

/** What composition yields when it succeeds: both texts end with a line break and depend on the contracts only. */
export interface Composition {
  readonly supergraphSdl: string;
  readonly apiSdl: string;
}

/** Port on which each subgraph listens when it runs alone, unless told otherwise. */
export function defaultSubgraphUrl(name: SubgraphName): string {
  return `http://127.0.0.1:${4001 + subgraphNames.indexOf(name)}/graphql`;
}

/** The six contracts of the project, each with the shared part in front. */
export function projectSubgraphs(): ComposableSubgraph[] {
  return subgraphNames.map((name) => ({
    name,
    url: defaultSubgraphUrl(name),
    typeDefs: parse(subgraphSdl(name)),
  }));
}

/**
 * Composes contracts into one supergraph. Hints count as failures: each of them is a contract that says less, or other
 * things, than its neighbors.
 * @throws Error that lists every composition error or hint, one a line.
 */
export function composeSubgraphs(subgraphs: readonly ComposableSubgraph[]): Composition {
  const result = composeServices([...subgraphs]);
  if (result.errors) throw compositionError(result.errors.map((error) => `error: ${error.message}`));
  const { hints, schema, supergraphSdl } = result;
  if (hints.length > 0) throw compositionError(hints.map((hint) => `hint ${hint.definition.code}: ${hint.message}`));
  const api = lexicographicSortSchema(schema.toAPISchema().toGraphQLJSSchema());
  return { supergraphSdl: `${supergraphSdl.trimEnd()}\n`, apiSdl: `${printSchema(api).trimEnd()}\n` };
}

/** All findings in one error. */
function compositionError(findings: readonly string[]): Error {
  return new Error(`The contracts do not compose:\n${findings.join('\n')}`);
}
