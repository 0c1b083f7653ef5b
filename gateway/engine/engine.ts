import type { GraphQLSchema } from 'graphql';
import type { Limits } from '../../common/limits/limits';
import type { Logger } from '../../common/log';
import { declaredCosts } from '../limits/cost/declared-costs';
import { operationCost } from '../limits/cost/operation-cost';
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
  /** The operation of a text, ready to be held against the rules and then planned, or why it is none. */
  operation(source: string, operationName: string | undefined): CompiledOperation | Refusal;
  /** What the cache of operations holds. */
  readonly cache: { readonly count: number; readonly size: number; readonly hits: number; readonly misses: number };
}

/** An operation as the cache keeps it. */
interface Kept {
  readonly operation: CompiledOperation;
  readonly size: number;
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
  const costs = declaredCosts(supergraphSdl);
  const transports = new Map<string, SubgraphAccess>();
  for (const { name, url } of loaded.subgraphs) transports.set(name, { transport: transportFor(name, url), log });
  const compiler: OperationCompiler = {
    schema,
    interfaceObjects: loaded.interfaceObjects,
    types: typeKnowledge(loaded.fullSchema),
    planner,
    coalesces,
    access,
    costOf: (document, operation) => operationCost(schema, costs, document, operation),
    accessTo: (subgraph) => transports.get(subgraph) as SubgraphAccess,
  };
  const cache = new BoundedCache<Kept>({ ...defaultCacheBounds, ...options.cache });
  return {
    schema,
    planner: planner.name,
    cache,
    operation(source, operationName) {
      const key = operationName === undefined ? source : `${operationName}\n${source}`;
      return cache.get(key)?.operation ?? makeOperation(source, operationName, key);
    },
  };

  /** Parses, validates and compiles; what is planned later is kept from then on. */
  function makeOperation(source: string, operationName: string | undefined, key: string): CompiledOperation | Refusal {
    const parsed = parseDocument(source, operationName, { schema, limits, introspection });
    if (parsed.kind === 'refusal') return parsed;
    return compileOperation(parsed, source.length, compiler, (operation, { size }) =>
      cache.set(key, { operation, size }),
    );
  }
}
