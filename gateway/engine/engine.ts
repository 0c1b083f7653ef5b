import type { GraphQLSchema } from 'graphql';
import type { Limits } from '../../common/limits/limits';
import type { Logger } from '../../common/log';
import type { SubgraphTransport } from '../transports/transport';
import { typeKnowledge } from './compile/type-names';
import type { SubgraphAccess } from './execute/fetch-step';
import { BoundedCache, type CacheBounds } from './operation/bounded-cache';
import {
  type AccessCompiler,
  type CompiledOperation,
  compileOperation,
  type OperationCompiler,
} from './operation/compile-operation';
import { parseDocument } from './operation/parse-document';
import type { Refusal } from './operation/refusal';
import { choosePlanner } from './plan/choose-planner';
import type { PlannerName } from './plan/planner';
import { loadSupergraph } from './supergraph';

/** Gives the transport to a subgraph, by its name and the routing URL that stands in the supergraph. */
export type TransportFor = (name: string, url: string | undefined) => SubgraphTransport;

/** How an engine is made. */
export interface EngineOptions {
  readonly supergraphSdl: string;
  readonly transportFor: TransportFor;
  readonly limits: Limits;
  /** Whether clients may ask for the schema. */
  readonly introspection: boolean;
  readonly access?: AccessCompiler | undefined;
  /** The native planner where it runs, unless one is named. */
  readonly planner?: PlannerName | undefined;
  /** Fetches of a level to one subgraph become one request, unless told otherwise. */
  readonly coalesces?: boolean | undefined;
  readonly cache?: Partial<CacheBounds> | undefined;
  readonly log: Logger;
}

/** Compiles operations over the subgraphs and keeps them. */
export interface CompiledEngine {
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
  readonly planner: PlannerName;
  /** The operation of a text, ready to be executed, or why it is not. */
  operation(source: string, operationName: string | undefined): CompiledOperation | Refusal;
  /** What the cache of operations holds. */
  readonly cache: { readonly count: number; readonly size: number; readonly hits: number; readonly misses: number };
}

/** Bounds of the cache of operations: a large application has some hundreds, each of some ten thousand characters. */
export const defaultCacheBounds: CacheBounds = { entries: 1000, size: 64 * 1024 * 1024 };

/**
 * Makes an engine for a supergraph. No subgraph is asked for anything.
 * @throws Error when the supergraph is not valid, or the planner that is named cannot run here.
 */
export function compiledEngine(options: EngineOptions): CompiledEngine {
  const { supergraphSdl, transportFor, limits, introspection, access, coalesces = true, log } = options;
  const loaded = loadSupergraph(supergraphSdl);
  const planner = choosePlanner(loaded, options.planner);
  const schema = loaded.apiSchema;
  const transports = new Map<string, SubgraphAccess>();
  for (const { name, url } of loaded.subgraphs) transports.set(name, { transport: transportFor(name, url), log });
  const compiler: OperationCompiler = {
    schema,
    interfaceObjects: loaded.interfaceObjects,
    types: typeKnowledge(loaded.fullSchema),
    planner,
    coalesces,
    access,
    accessTo: (subgraph) => transports.get(subgraph) as SubgraphAccess,
  };
  const cache = new BoundedCache<CompiledOperation>({ ...defaultCacheBounds, ...options.cache });
  return {
    schema,
    planner: planner.name,
    cache,
    operation(source, operationName) {
      const key = operationName === undefined ? source : `${operationName}\n${source}`;
      const known = cache.get(key);
      if (known) return known;
      const made = makeOperation(source, operationName);
      if (made.kind === 'compiled') cache.set(key, made);
      return made;
    },
  };

  /** Parses, validates, plans and compiles. */
  function makeOperation(source: string, operationName: string | undefined): CompiledOperation | Refusal {
    const parsed = parseDocument(source, operationName, { schema, limits, introspection });
    if (parsed.kind === 'refusal') return parsed;
    return compileOperation(parsed, source.length, compiler);
  }
}
