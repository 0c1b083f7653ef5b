import type { ApolloServer } from '@apollo/server';
import { execute } from 'graphql';
import type { Role } from '../access/subject';
import type { Authentication } from '../access/token';
import { withinDeadline } from '../database';
import { maskedErrors } from '../errors/mask';
import { healthRoutes } from '../http/health';
import { type HttpServer, listen } from '../http/listen';
import { router } from '../http/routes';
import { defaultLimits, type Limits } from '../limits/limits';
import { OpenStreams } from '../live';
import { createLogger, type Logger } from '../log';
import { accessPlugin } from '../serving/access-plugin';
import type { ExecutionEngine } from '../serving/engine';
import { graphqlPostRoute } from '../serving/graphql-routes';
import { startGraphqlServer } from '../serving/graphql-server';
import type { ClientRequest } from '../serving/request';
import { tracedEngine, type Tracing } from '../tracing';
import type { SubgraphMetrics } from '../watching/subgraph-metrics';
import { callVerifier, type SigningKeys } from './calls';
import { type LocalSubgraph, localSubgraph } from './local';
import type { SubgraphModule } from './module';
import { receiveCall } from './receive-call';
import { subgraphStreams } from './serve-stream';
import type { SubgraphServices } from './request';

/** How a subgraph is served alone. */
export interface ServeSubgraphOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host?: string | undefined;
  readonly services: SubgraphServices;
  /** Verifies tokens again; absent when no token is accepted. */
  readonly authentication?: Authentication | undefined;
  /** Keys by which the gateway signs its calls; absent when another router without signatures is in front. */
  readonly signingKeys?: SigningKeys | undefined;
  /** Roles that may ask with a token of their own, without the gateway; everybody when absent. */
  readonly directCallers?: readonly Role[] | undefined;
  /** Whether whoever shows a token may ask for the schema. */
  readonly introspection?: boolean | undefined;
  /** Limits of requests with a token; the gateway has held its own before it calls. */
  readonly limits?: Partial<Limits> | undefined;
  /** Who is told of the requests that it serves; nobody when absent. */
  readonly metrics?: SubgraphMetrics | undefined;
  readonly tracing?: Tracing | undefined;
  readonly log?: Logger | undefined;
}

/** What a call of the gateway may hold: entities by the thousand, with every field that a plan can ask for. */
const callLimits: Limits = {
  body: 16 * 1024 * 1024,
  tokens: 200_000,
  nesting: 200,
  selections: 20_000,
  depth: 60,
  height: 20_000,
  repetitions: 1000,
  aliases: 10_000,
  rootFields: 2000,
  directives: 10_000,
  operationName: 1000,
};

/**
 * Serves one subgraph over HTTP: `POST /graphql`, `GET /health/live`, `GET /health/ready`. It needs no gateway, and checks
 * access for itself whoever asks.
 * @throws when resolvers or contract are not in order, or the port cannot be had.
 */
export async function serveSubgraph(module: SubgraphModule, options: ServeSubgraphOptions): Promise<HttpServer> {
  const { log = createLogger(), signingKeys, authentication, services } = options;
  const subgraph = localSubgraph(module, services);
  const limits = { ...defaultLimits, ...module.limits, ...options.limits };
  const engine = watchedEngine(module.name, localEngine(subgraph), options);
  const forClients = await start(subgraph, engine, limits, options.introspection ?? false, log);
  const forGateway = await start(subgraph, engine, callLimits, true, log);
  const receive = receiveCall({
    verify: signingKeys && callVerifier({ keys: signingKeys, subgraph: module.name }),
    authentication,
    directCallers: options.directCallers,
    bodyLimit: limits.body,
    callLimit: callLimits.body,
    log,
  });
  const streams = new OpenStreams();
  const stream = subgraphStreams({
    subgraph,
    limitsFor: ({ via }) => (via === 'gateway' ? callLimits : limits),
    policy: maskedErrors(log),
    streams,
    authentication,
  });
  const serverFor = ({ via }: ClientRequest) => (via === 'gateway' ? forGateway : forClients);
  const http = await listen(
    router({ ...graphqlPostRoute({ serverFor, receive, stream }), ...health(module, subgraph) }),
    options,
  );
  return {
    ...http,
    async stop() {
      const ended = streams.endAll();
      await http.stop();
      await ended;
      await Promise.all([forClients.stop(), forGateway.stop()]);
    },
  };
}

/** One pipeline over the subgraph. */
function start(
  subgraph: LocalSubgraph,
  engine: ExecutionEngine,
  limits: Limits,
  introspection: boolean,
  log: Logger,
): Promise<ApolloServer<ClientRequest>> {
  const { schema, guard } = subgraph;
  return startGraphqlServer({
    engine,
    policy: maskedErrors(log),
    limits,
    accessPlugin: accessPlugin((operation, request) => guard({ schema, ...operation }, request)),
    introspection,
    log,
  });
}

/** The engine with what is told of its executions. */
function watchedEngine(
  name: string,
  engine: ExecutionEngine,
  { metrics, tracing }: Pick<ServeSubgraphOptions, 'metrics' | 'tracing'>,
): ExecutionEngine {
  const traced = tracing ? tracedEngine(name, engine, tracing) : engine;
  return metrics ? metrics.watched(name, traced) : traced;
}

/** Executes operations on the subgraph's own schema. */
function localEngine({ schema, createContext }: LocalSubgraph): ExecutionEngine {
  return {
    schema,
    execute: async ({ document, operationName, variables, request }) =>
      withinDeadline(request.deadline, () =>
        execute({ schema, document, operationName, variableValues: variables, contextValue: createContext(request) }),
      ),
    stop: async () => undefined,
  };
}

function health({ name }: SubgraphModule, { isUp }: LocalSubgraph) {
  const started = performance.now();
  return healthRoutes({
    subgraphs: { [name]: isUp },
    needs: {},
    patienceMs: 0,
    uptimeMs: () => performance.now() - started,
  });
}
