import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createLogger } from '../common/log';
import { trustSettings } from '../common/subgraph/settings';
import { supergraphAccess } from '../gateway/access';
import { developmentIssuer, developmentRoutes } from '../gateway/development';
import { type PlannerName, plannerNames } from '../gateway/engine/plan/planner';
import { documentSettingsOf, readManifests } from '../gateway/documents/document-settings';
import { Documents } from '../gateway/documents/documents';
import { openBudgets } from '../gateway/limits/budgets/open-budgets';
import { limitsOf } from '../gateway/limits/gateway-limits';
import { type EngineName, engineNames, type GatewayOptions, startGateway } from '../gateway/start-gateway';
import { subgraphUrls } from '../gateway/subgraph-urls';
import { developmentOptions } from './graph';
import { startWatching } from './watching';

const usage = `npm run gateway -- [options]
  --port N            port to listen on; 0 takes a free one (else PORT, else 4000)
  --supergraph FILE   the Federation 2 supergraph to serve (else schema/supergraph.graphql)
  --engine NAME       compiled (the default), or apollo for Apollo's executor in Apollo Server
  --planner NAME      hive or apollo; the compiled engine takes hive where its binary runs, unless one is named
  --access none       no log-in and no access rules, errors as the subgraphs word them; any supergraph can be served so
SIGHUP reads the supergraph and the manifest of trusted documents again; requests under way end on the one they began with.
Tokens: OIDC_ISSUER, OIDC_AUDIENCE, OIDC_JWKS_URL; in development the gateway is an issuer itself, unless DEVELOPMENT_ISSUER=off.
Calls to subgraphs are signed with SUBGRAPH_SIGNING_KEY.
Trusted documents: TRUSTED_DOCUMENTS=required|optional, FREE_DOCUMENT_ROLES, OPERATIONS_MANIFEST (docs/limits.md).
Limits and budgets: LIMIT_…, BUDGET_…, TRUSTED_PROXIES (docs/limits.md); budgets are shared through DATABASE_URL.
Figures for Prometheus: METRICS_PORT, METRICS_HOST; traces: OTEL_EXPORTER_OTLP_ENDPOINT; slow operations: SLOW_OPERATION_MS.
Addresses of subgraphs: SUBGRAPH_URLS=members=http://…,benefits=http://… or MEMBERS_URL=http://…`;

/** What the command line asks for. */
interface Arguments {
  readonly port: number;
  /** File of the supergraph. */
  readonly file: string;
  readonly isOpen: boolean;
  readonly engine: EngineName | undefined;
  readonly planner: PlannerName | undefined;
}

/** Reads the command line. */
function readArguments(): Arguments {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      supergraph: { type: 'string' },
      access: { type: 'string' },
      engine: { type: 'string' },
      planner: { type: 'string' },
    },
  });
  const port = Number(values.port ?? process.env.PORT ?? 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('--port is no port number');
  if (values.access !== undefined && values.access !== 'none') throw new Error('--access may only be none');
  const engine = oneOf(engineNames, values.engine, '--engine');
  if (engine === 'apollo' && process.env.NODE_ENV === 'production') {
    throw new Error('--engine apollo is for comparison: it knows neither costs and budgets nor trusted documents');
  }
  const file = values.supergraph ?? join(__dirname, '..', 'schema', 'supergraph.graphql');
  return {
    port,
    file,
    isOpen: values.access === 'none',
    engine,
    planner: oneOf(plannerNames, values.planner, '--planner'),
  };
}

/** A value that must be one of some names. */
function oneOf<Name extends string>(
  names: readonly Name[],
  value: string | undefined,
  option: string,
): Name | undefined {
  const found = names.find((name) => name === value);
  if (value !== undefined && !found) throw new Error(`${option} must be one of ${names.join(', ')}`);
  return found;
}

/** Who may read what of our own graph: the issuer that the environment names, else the development issuer. */
async function ownAccess(
  port: number,
): Promise<Pick<GatewayOptions, 'access' | 'development' | 'signingKeys' | 'urls'>> {
  const { env } = process;
  const { authentication: given, signingKeys } = trustSettings(env);
  const isIssuer = env.NODE_ENV !== 'production' && env.DEVELOPMENT_ISSUER !== 'off';
  const issuer = isIssuer ? await developmentIssuer({ ...developmentOptions(env, port), env }) : undefined;
  const authentication = isIssuer ? issuer?.authentication : given;
  if (!authentication) throw new Error('OIDC_ISSUER, OIDC_AUDIENCE and OIDC_JWKS_URL must be set');
  return {
    access: { authenticate: authentication.authenticate, rules: supergraphAccess },
    development: issuer && developmentRoutes(issuer),
    signingKeys,
    urls: subgraphUrls(env),
  };
}

/** `npm run gateway`: serves until it is told to end. */
async function main(): Promise<void> {
  const { port, file, isOpen, engine, planner } = readArguments();
  const supergraphSdl = readFileSync(file, 'utf8');
  const watch = await startWatching(process.env, 'gateway');
  const log = createLogger();
  const options: GatewayOptions = {
    port,
    supergraphSdl,
    engine,
    planner,
    access: 'none',
    limits: limitsOf(process.env),
    watching: watch.gateway(),
    log,
  };
  const { budgets, stop: stopBudgets } = openBudgets(process.env, log);
  const documents = new Documents(documentSettingsOf(process.env), readManifests(process.env));
  const own = { ...options, budgets, documents };
  const gateway = await startGateway(isOpen ? options : { ...own, ...(await ownAccess(port)) });
  console.log(`gateway ready at ${gateway.url}/graphql`);
  const reload = async () => {
    documents.trust(readManifests(process.env));
    await gateway.reload(readFileSync(file, 'utf8'));
  };
  process.on('SIGHUP', () => {
    reload().catch((error: Error) => console.error(`not reloaded: ${error.message}`));
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void gateway
        .stop()
        .then(() => Promise.all([stopBudgets(), watch.stop()]))
        .finally(() => process.exit(0));
    });
  }
}

main().catch((error: Error) => {
  console.error(`${error.message}\n\n${usage}`);
  process.exit(1);
});
