import type { Knex } from 'knex';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Authentication, tokensOfEnvironment } from '../common/access/token';
import { systemClock } from '../common/clock';
import { connect, isUp, migrate } from '../common/database';
import { startDelivery } from '../common/events';
import { createLogger, type Logger } from '../common/log';
import { localSubgraph } from '../common/subgraph/local';
import { type SubgraphModule, type SubgraphName, subgraphNames } from '../common/subgraph/module';
import type { SubgraphServices } from '../common/subgraph/request';
import type { WatchedDatabase } from '../common/watching/database-metrics';
import { supergraphAccess } from '../gateway/access';
import { type DevelopmentIssuer, developmentIssuer, developmentRoutes } from '../gateway/development';
import { documentSettingsOf, readManifests } from '../gateway/documents/document-settings';
import { Documents } from '../gateway/documents/documents';
import { type OpenBudgets, openBudgets } from '../gateway/limits/budgets/open-budgets';
import { limitsOf } from '../gateway/limits/gateway-limits';
import { type EngineName, type GatewayOptions, type RunningGateway, startGateway } from '../gateway/start-gateway';
import { inProcessTransport } from '../gateway/transports/in-process';
import type { SubgraphTransport } from '../gateway/transports/transport';
import { dataDirectory, openDatabase } from './database';
import { demoPeople } from './demo-people';
import { startMessageDelivery } from './message-delivery';
import { loadModule } from './modules';
import { startWatching } from './watching';

/** How the whole graph is started in one process. */
export interface GraphOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** 0 takes a free one. */
  readonly port: number;
  readonly host?: string | undefined;
  /** Members of the demo population that an empty database gets; 0 leaves it empty. */
  readonly demoMembers: number;
  readonly engine?: EngineName | undefined;
  /** False where another process delivers events and messages, or nothing but the caller may touch the database. */
  readonly deliver?: boolean | undefined;
  /** Whether requests are counted, as the environment says; nobody's are unless told so. */
  readonly countsRequests?: boolean | undefined;
  readonly log?: Logger;
}

/** The graph that runs in this process. */
export interface RunningGraph {
  readonly url: string;
  /** Address of the figures for Prometheus, where they are asked for. */
  readonly metricsUrl: string | undefined;
  /** Absent where an issuer is set by the environment. */
  readonly issuer: DevelopmentIssuer | undefined;
  readonly services: ReadonlyMap<SubgraphName, SubgraphServices>;
  stop(): Promise<void>;
}

const noBudgets: OpenBudgets = { budgets: undefined, stop: async () => undefined };

type Part = { readonly module: SubgraphModule; readonly services: SubgraphServices };

/**
 * Starts database, six subgraphs, delivery of events and gateway in this process. What was started is stopped again when a
 * later part cannot be.
 */
export async function startGraph(options: GraphOptions): Promise<RunningGraph> {
  const { env = process.env, log = createLogger(env.LOG_LEVEL ?? 'warn') } = options;
  const stops: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    const database = await openDatabase(env);
    stops.push(() => database.stop());
    const parts = await openParts(database.url, stops);
    if (options.demoMembers > 0) await seedIfEmpty(parts, options.demoMembers);
    const services = new Map(parts.map(({ module, services: own }) => [module.name, own]));
    if (options.deliver !== false) {
      stops.push(await deliveryOf(parts, services, log));
      stops.push(startMessageDelivery(env, services, log));
    }
    const watch = await startWatching(env, 'graph');
    stops.push(() => watch.stop());
    watch.databases(watchedDatabases(parts));
    const { budgets, stop: stopBudgets } = options.countsRequests ? openBudgets(env, log) : noBudgets;
    stops.push(stopBudgets);
    const { gateway, issuer } = await startOverParts(options, env, parts, { budgets, log, watching: watch.gateway() });
    stops.push(() => gateway.stop());
    return { url: gateway.url, metricsUrl: watch.metricsUrl, issuer, services, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Starts the delivery of events between the subgraphs; the answer stops it. */
async function deliveryOf(
  parts: readonly Part[],
  services: ReadonlyMap<SubgraphName, SubgraphServices>,
  log: Logger,
): Promise<() => Promise<unknown>> {
  const modules = parts.map(({ module }) => module);
  const delivery = await startDelivery({ modules, services: Object.fromEntries(services), log });
  return () => delivery.stop();
}

/** Loads the subgraphs, and migrates the tables of each. */
async function openParts(url: string, stops: (() => Promise<unknown>)[]): Promise<Part[]> {
  const parts = await Promise.all(
    subgraphNames.map(async (name) => {
      const module = await loadModule(name);
      const db: Knex = connect({ url, schema: module.databaseSchema });
      stops.push(() => db.destroy());
      await migrate(db, module);
      return { module, services: { db, clock: systemClock } };
    }),
  );
  const outboxes = Object.fromEntries(parts.map(({ module, services: { db } }) => [module.name, db]));
  return parts.map(({ module, services }) => ({ module, services: { ...services, outboxes } }));
}

async function seedIfEmpty(parts: readonly Part[], members: number): Promise<void> {
  const servicesOf = async (name: SubgraphName) => (parts.find(({ module }) => module.name === name) as Part).services;
  const { db } = await servicesOf('members');
  if ((await db('member').first('id')) !== undefined) return;
  const { defaultSeed, seed } = await import('./seed/seed');
  await seed(servicesOf, { members, seed: defaultSeed, silent: true });
}

async function startOverParts(
  options: GraphOptions,
  env: NodeJS.ProcessEnv,
  parts: readonly Part[],
  hooks: Pick<GatewayOptions, 'budgets' | 'log' | 'watching'>,
): Promise<{ gateway: RunningGateway; issuer: DevelopmentIssuer | undefined }> {
  const given = tokensOfEnvironment(env);
  const { port } = options;
  const issuer = given ? undefined : await developmentIssuer({ ...developmentOptions(env, port), env });
  const { authenticate } = given ?? (issuer as { authentication: Authentication }).authentication;
  const { db } = (parts[0] as Part).services;
  const gateway = await startGateway({
    port,
    host: options.host,
    supergraphSdl: readSupergraph(),
    transports: Object.fromEntries(parts.map(({ module, services }) => [module.name, transportOf(module, services)])),
    access: { authenticate, rules: supergraphAccess },
    development: issuer && developmentRoutes(issuer),
    readiness: { database: () => isUp(db) },
    engine: options.engine,
    limits: limitsOf(env),
    documents: new Documents(documentSettingsOf(env), readManifests(env)),
    ...hooks,
  });
  return { gateway, issuer };
}

/** The databases with those that each of them reads events from. */
function watchedDatabases(parts: readonly Part[]): WatchedDatabase[] {
  const publishers = Object.fromEntries(parts.map(({ module, services: { db } }) => [module.name, db]));
  return parts.map(({ module, services: { db } }) => ({ module, db, publishers }));
}

function transportOf(module: SubgraphModule, services: SubgraphServices): SubgraphTransport {
  return inProcessTransport(localSubgraph(module, services));
}

/** The supergraph that composition wrote. */
export function readSupergraph(): string {
  return readFileSync(join(__dirname, '..', 'schema', 'supergraph.graphql'), 'utf8');
}

/** Settings of the development issuer. */
export function developmentOptions(env: NodeJS.ProcessEnv, port: number) {
  const issuer = env.OIDC_ISSUER ?? `http://localhost:${port}`;
  return { issuer, dataDirectory: dataDirectory(env), people: demoPeople() };
}
