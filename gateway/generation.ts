import type { GraphQLSchema } from 'graphql';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { maskedErrors } from '../common/errors/mask';
import { passThrough } from '../common/errors/policy';
import { scalars } from '../common/graphql/scalars';
import type { Routes } from '../common/http/routes';
import { mostPartnerBodies, Places } from '../common/limits/body-limit';
import { defaultLimits } from '../common/limits/limits';
import { OpenStreams } from '../common/live';
import type { Logger } from '../common/log';
import { accessPlugin } from '../common/serving/access-plugin';
import { graphqlRoutes } from '../common/serving/graphql-routes';
import { startGraphqlServer } from '../common/serving/graphql-server';
import { receiveWithToken } from '../common/serving/receive';
import { attachScalars } from '../common/validation/scalars';
import { withoutEnforcedMarkers } from './access';
import { compiledEngine } from './engine/engine';
import { plainOutcomeErrors, wordedOutcomeErrors } from './engine/http/outcome-errors';
import { compiledRoutes } from './engine/http/routes';
import { shapeErrors } from './execution/shape-errors';
import { defaultGatewayLimits } from './limits/gateway-limits';
import type { GatewayOptions } from './start-gateway';
import type { SubgraphTransport } from './transports/transport';
import { Transports } from './transports/transports';
import { gatewayWatch } from './watching/watching';

/** One supergraph being served, from its first request to the end of its last. */
export interface Generation {
  readonly routes: Routes;
  readonly transports: Transports;
  /** Ends streams of live updates, so that their clients come again. */
  endStreams(): Promise<void>;
  /** Waits for the requests under way, then ends. */
  stop(): Promise<void>;
}

/**
 * Gets everything ready to serve a supergraph. No subgraph is asked for anything.
 * @throws when the supergraph cannot be read.
 */
export async function startGeneration(
  options: GatewayOptions,
  supergraphSdl: string,
  log: Logger,
): Promise<Generation> {
  const make = options.engine === 'apollo' ? apolloRoutes : compiledEngineRoutes;
  const { fetchMs: deadlineMs, subgraphAnswer: maximumBytes } = { ...defaultGatewayLimits, ...options.limits };
  const transports = new Transports({ deadlineMs, maximumBytes, ...options });
  const { routes, endStreams = async () => undefined, stop } = await make(options, supergraphSdl, transports, log);
  const underWay = new UnderWay();
  return {
    routes: Object.fromEntries(
      Object.entries(routes).map(([key, handler]) => [
        key,
        (request: IncomingMessage, response: ServerResponse) => {
          underWay.enter(response);
          return handler(request, response);
        },
      ]),
    ),
    transports,
    endStreams,
    async stop() {
      await Promise.all([endStreams(), underWay.ended()]);
      await stop();
      await transports.close();
    },
  };
}

/** What an engine brings. */
interface EngineRoutes {
  readonly routes: Routes;
  /** Ends streams, so that their clients come again; absent where there are none. */
  readonly endStreams?: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Supergraphs of others declare no costs: what a list of theirs may hold is not known. */
const withoutCost = { cost: Infinity };

/** The compiled engine behind a request path of its own. */
async function compiledEngineRoutes(
  options: GatewayOptions,
  supergraphSdl: string,
  transports: Transports,
  log: Logger,
): Promise<EngineRoutes> {
  const { access, development, planner } = options;
  const isOurs = access !== 'none';
  const limits = { ...defaultGatewayLimits, ...(!isOurs && withoutCost), ...options.limits };
  const introspection = !isOurs || development !== undefined;
  const watch = options.watching && gatewayWatch(options.watching, log);
  const watched = watch?.transport ?? ((_name: string, transport: SubgraphTransport) => transport);
  const engine = compiledEngine({
    supergraphSdl: withoutEnforcedMarkers(supergraphSdl),
    transportFor: (name, url) => watched(name, transports.pooled(name, url)),
    limits,
    introspection,
    access: isOurs ? access.rules(supergraphSdl).compile : undefined,
    planner,
    coalesces: options.coalescesFetches,
    log,
  });
  if (isOurs) attachScalars(engine.schema, scalars);
  const caches = { operations: engine.cache, reads: transports.reads };
  options.watching?.metrics?.follow({ schema: engine.schema, caches });
  const policy = isOurs ? maskedErrors(log, shapeErrors) : passThrough;
  const streams = new OpenStreams(options.streams, options.streamTimes);
  const routes = compiledRoutes({
    engine: () => engine,
    authentication: isOurs ? access : undefined,
    rules: { policy, maximumCost: limits.cost, budgets: options.budgets },
    showsCost: introspection,
    outcomeErrors: isOurs ? wordedOutcomeErrors(policy, () => engine.schema) : plainOutcomeErrors,
    documents: options.documents,
    operationMs: limits.operationMs,
    bodyLimit: limits.body,
    watch: watch?.request,
    streams,
    streamWatch: options.watching?.metrics?.streams,
    places: new Places(mostPartnerBodies),
    log,
  });
  return { routes, endStreams: () => streams.endAll(), stop: async () => undefined };
}

/** Apollo's executor behind Apollo Server. */
async function apolloRoutes(
  options: GatewayOptions,
  supergraphSdl: string,
  transports: Transports,
  log: Logger,
): Promise<EngineRoutes> {
  const { access, development } = options;
  const isOurs = access !== 'none';
  const limits = { ...defaultLimits, ...options.limits };
  const schema = (): GraphQLSchema => engine.schema;
  // Only where it is asked for: loading it takes longer than anything else at start.
  const { apolloEngine } = await import('./execution/apollo-engine');
  const engine = await apolloEngine(
    withoutEnforcedMarkers(supergraphSdl),
    (name, url) => transports.checked(name, url, schema),
    log,
  );
  if (isOurs) attachScalars(engine.schema, scalars);
  const server = await startGraphqlServer({
    engine,
    policy: isOurs ? maskedErrors(log, shapeErrors) : passThrough,
    limits,
    accessPlugin: isOurs ? accessPlugin(access.rules(supergraphSdl).guard(engine.schema)) : undefined,
    introspection: !isOurs || development !== undefined,
    log,
  });
  const routes = graphqlRoutes({
    serverFor: () => server,
    receive: receiveWithToken({ authentication: isOurs ? access : undefined, bodyLimit: limits.body, log }),
  });
  return {
    routes,
    async stop() {
      await server.stop();
      await engine.stop();
    },
  };
}

/** Counts requests that are under way. */
class UnderWay {
  private count = 0;
  private onEnd: (() => void) | undefined;

  /** Counts a request until its answer is sent or its client has gone. */
  enter(response: ServerResponse): void {
    this.count += 1;
    response.once('close', () => {
      this.count -= 1;
      if (this.count === 0) this.onEnd?.();
    });
  }

  /** Resolves when no request is under way. */
  async ended(): Promise<void> {
    if (this.count > 0) await new Promise<void>((resolve) => (this.onEnd = resolve));
  }
}
