import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { scalars } from '../common/graphql/scalars';
import { listen } from '../common/http/listen';
import { router, type Routes } from '../common/http/routes';
import { maskedErrors } from '../common/errors/mask';
import { passThrough } from '../common/errors/policy';
import { apolloEngine } from './execution/apollo-engine';
import { shapeErrors } from './execution/shape-errors';
import type { ExecutionEngine } from '../common/serving/engine';
import { explorerRoutes } from './explorer/routes';
import { defaultLimits, type Limits } from '../common/limits/limits';
import { createLogger, type Logger } from '../common/log';
import type { GatewayRequest } from './request';
import { type Authentication, graphqlRoutes } from '../common/serving/graphql-routes';
import { startGraphqlServer } from '../common/serving/graphql-server';
import { healthRoutes, type Probe } from '../common/http/health';
import { httpTransport } from './transports/http';
import { shapeChecked } from './transports/shape';
import type { SubgraphTransport } from './transports/transport';
import { attachScalars } from '../common/validation/scalars';

/** Access rules of the fund's own graph: who asks, and which fields may be read. */
export interface GatewayAccess extends Authentication {
  /** Refuses operations that ask for more than the subject may read. */
  readonly plugin: ApolloServerPlugin<GatewayRequest>;
}

/** How a gateway is to run. */
export interface GatewayOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host?: string | undefined;
  /** Supergraph without the markers that the engine refuses. */
  readonly supergraphSdl: string;
  /** Ways to subgraphs by name; a subgraph without one is reached over HTTP. */
  readonly transports?: Readonly<Record<string, SubgraphTransport>> | undefined;
  /** Addresses of subgraphs by name, in place of the routing URLs of the supergraph. */
  readonly urls?: Readonly<Record<string, string>> | undefined;
  /** `none` serves any supergraph as it is: no log-in, no scalars of ours, errors as the subgraphs word them. */
  readonly access: GatewayAccess | 'none';
  /** Routes of the development issuer; with them come the explorer and introspection. */
  readonly development?: Routes | undefined;
  /** What the gateway cannot do without, such as the database. */
  readonly readiness?: Readonly<Record<string, Probe>> | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** Milliseconds that a subgraph may take over HTTP. */
  readonly deadlineMs?: number | undefined;
  /** Milliseconds that readiness waits for a subgraph that has never been up; 20 s unless given. */
  readonly patienceMs?: number | undefined;
  readonly log?: Logger | undefined;
}

/** A gateway that serves. */
export interface RunningGateway {
  /** Address without a path. */
  readonly url: string;
  /** Lets requests under way finish, then ends. */
  stop(): Promise<void>;
}

/**
 * Starts the gateway. It needs no subgraph to be up: the supergraph is what it was given.
 * @throws when the supergraph cannot be read or the port cannot be had.
 */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { access, development, log = createLogger(), supergraphSdl } = options;
  const isOurs = access !== 'none';
  const limits = { ...defaultLimits, ...options.limits };
  const transports = new Map<string, SubgraphTransport>();
  const engine: ExecutionEngine = await apolloEngine(
    supergraphSdl,
    transportsOf(options, transports, () => engine.schema),
    log,
  );
  if (isOurs) attachScalars(engine.schema, scalars);
  const server = await startGraphqlServer({
    engine,
    policy: isOurs ? maskedErrors(log, shapeErrors) : passThrough,
    limits,
    accessPlugin: isOurs ? access.plugin : undefined,
    introspection: !isOurs || development !== undefined,
    log,
  });
  const handler = router({
    ...graphqlRoutes({ server, authentication: isOurs ? access : undefined, bodyLimit: limits.body, log }),
    ...healthRoutesOf(options, transports),
    ...(development && { ...explorerRoutes(), ...development }),
  });
  const http = await listen(handler, { port: options.port, host: options.host });
  return {
    url: http.url,
    async stop() {
      await http.stop();
      await server.stop();
      await engine.stop();
    },
  };
}

/** Gives each subgraph its transport, and keeps them by name for the health page. */
function transportsOf(options: GatewayOptions, all: Map<string, SubgraphTransport>, schema: () => GraphQLSchema) {
  const { access, deadlineMs, transports = {}, urls = {} } = options;
  const overHttp = (url: string): SubgraphTransport => {
    const transport = httpTransport(url, { deadlineMs });
    return access === 'none' ? transport : shapeChecked(transport, schema);
  };
  return (name: string, routingUrl: string | undefined): SubgraphTransport => {
    const transport = transports[name] ?? overHttp(urls[name] ?? routingUrl ?? '');
    all.set(name, transport);
    return transport;
  };
}

/** Health of what was started. */
function healthRoutesOf(options: GatewayOptions, transports: ReadonlyMap<string, SubgraphTransport>): Routes {
  const started = performance.now();
  return healthRoutes({
    subgraphs: Object.fromEntries([...transports].map(([name, transport]) => [name, () => transport.isUp()])),
    needs: options.readiness ?? {},
    patienceMs: options.patienceMs ?? 20_000,
    uptimeMs: () => performance.now() - started,
  });
}
