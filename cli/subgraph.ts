import { systemClock } from '../common/clock';
import { connect, migrate } from '../common/database';
import { startDelivery } from '../common/events';
import { createLogger } from '../common/log';
import { type SubgraphModule, type SubgraphName, subgraphNames } from '../common/subgraph/module';
import { serveSubgraph } from '../common/subgraph/serve';
import { trustSettings } from '../common/subgraph/settings';
import { filePublishers } from '../subgraphs/members/domain/file-part';
import { openDatabase } from './database';
import { startMessageDelivery } from './message-delivery';
import { loadModule } from './modules';
import { startWatching } from './watching';

const usage = `npm run subgraph -- <${subgraphNames.join('|')}>
  PORT                the port to listen on (4001 to 4006 by name unless set)
  DATABASE_URL        the database; an embedded one unless set
  <NAME>_DATABASE_URL a database of a subgraph's own, such as MEMBERS_DATABASE_URL
  EXCHANGE_URLS       partners to whom mutual-funds and inasti send messages, such as inasti=https://…; EXCHANGE_TOKENS alike
Tokens: OIDC_ISSUER, OIDC_AUDIENCE, OIDC_JWKS_URL. Calls of the gateway are known by SUBGRAPH_SIGNING_KEY.
Figures for Prometheus: METRICS_PORT, METRICS_HOST; traces: OTEL_EXPORTER_OTLP_ENDPOINT.`;

/** `npm run subgraph -- members`: one subgraph alone, with the delivery of the events it listens to and of its messages. */
async function main(): Promise<void> {
  const name = subgraphNames.find((one) => one === process.argv[2]);
  if (name === undefined) throw new Error('Name one of the subgraphs.');
  const log = createLogger();
  const { env } = process;
  const database = await openDatabase(env);
  const module = await loadModule(name);
  const services = Object.fromEntries(
    subgraphNames.map((one) => [one, servicesOf(one, database.url, one === name ? undefined : 2)]),
  ) as Record<SubgraphName, ReturnType<typeof servicesOf>>;
  await migrate(services[name].db, module);
  await outboxesAreThere(module, services);
  const delivery = await startDelivery({ modules: [module], services, log });
  const watch = await startWatching(env, name);
  const { db } = services[name];
  const publishers = Object.fromEntries(Object.entries(services).map(([one, { db: pool }]) => [one, pool]));
  watch.databases([{ module, db, publishers }]);
  const stopMessages = startMessageDelivery(env, new Map([[name, services[name]]]), log);
  const server = await serveSubgraph(module, {
    port: Number(env.PORT ?? 4001 + subgraphNames.indexOf(name)),
    services: { ...services[name], outboxes: publishers },
    ...trustSettings(env),
    ...watch.subgraphs(),
    introspection: env.NODE_ENV !== 'production',
    log,
  });
  console.log(`${name} ready at ${server.url}/graphql`);
  const end = async () => {
    await server.stop();
    await stopMessages();
    await delivery.stop();
    await watch.stop();
    await Promise.all(Object.values(services).map(({ db }) => db.destroy()));
    await database.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end());
}

/** Pool of a subgraph; those of the others are only read, for the events they publish. */
function servicesOf(name: SubgraphName, shared: string, poolMax?: number) {
  const own = process.env[`${name.toUpperCase().replaceAll('-', '_')}_DATABASE_URL`];
  return { db: connect({ url: own ?? shared, schema: name.replaceAll('-', '_'), poolMax }), clock: systemClock };
}

/** Migrates the subgraphs whose events this one listens to or tells: any of them may be started first. */
async function outboxesAreThere(
  { name, consumers }: SubgraphModule,
  services: Readonly<Record<SubgraphName, ReturnType<typeof servicesOf>>>,
): Promise<void> {
  const followed: readonly string[] = name === 'members' ? filePublishers : [];
  const publishers = new Set([
    ...consumers.map(({ event }) => event.name.split('.')[0] as string),
    ...followed,
  ] as SubgraphName[]);
  for (const publisher of publishers) {
    if (publisher !== name) await migrate(services[publisher].db, await loadModule(publisher));
  }
}

main().catch((error: Error) => {
  console.error(`${error.message}\n\n${usage}`);
  process.exit(1);
});
