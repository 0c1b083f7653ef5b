import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type GatewayOptions, startGateway } from '../gateway/start-gateway';
import { subgraphUrls } from '../gateway/subgraph-urls';

const usage = `npm run gateway -- [options]
  --port N            port to listen on; 0 takes a free one (else PORT, else 4000)
  --supergraph FILE   the Federation 2 supergraph to serve (else schema/supergraph.graphql)
  --access none       no log-in and no access rules, errors as the subgraphs word them; any supergraph can be served so
Addresses of subgraphs: SUBGRAPH_URLS=members=http://…,benefits=http://… or MEMBERS_URL=http://…`;

/** What the command line asks for. */
interface Arguments {
  readonly port: number;
  readonly supergraphSdl: string;
  readonly isOpen: boolean;
}

/** Reads the command line and the supergraph that it names. */
function readArguments(): Arguments {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, supergraph: { type: 'string' }, access: { type: 'string' } },
  });
  const port = Number(values.port ?? process.env.PORT ?? 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('--port is no port number');
  if (values.access !== undefined && values.access !== 'none') throw new Error('--access may only be none');
  const file = values.supergraph ?? join(__dirname, '..', 'schema', 'supergraph.graphql');
  return { port, supergraphSdl: readFileSync(file, 'utf8'), isOpen: values.access === 'none' };
}

/** `npm run gateway`: serves until it is told to end. */
async function main(): Promise<void> {
  const { port, supergraphSdl, isOpen } = readArguments();
  const options: GatewayOptions = { port, supergraphSdl, access: 'none' };
  const gateway = await startGateway({ ...options, urls: isOpen ? {} : subgraphUrls(process.env) });
  console.log(`gateway ready at ${gateway.url}/graphql`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void gateway.stop().then(() => process.exit(0)));
  }
}

main().catch((error: Error) => {
  console.error(`${error.message}\n\n${usage}`);
  process.exit(1);
});
