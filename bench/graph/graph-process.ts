import { startGraph } from '../../cli/graph';
import { loadModule } from '../../cli/modules';
import { createLogger } from '../../common/log';
import { subgraphNames } from '../../common/subgraph/module';
import { serveSubgraph } from '../../common/subgraph/serve';

/** The graph in one process, with a demo population of its own; its subgraphs are served over HTTP beside it. */
async function main(): Promise<void> {
  const log = createLogger('silent');
  const graph = await startGraph({ port: 0, host: '127.0.0.1', demoMembers: Number(process.env.MEMBERS ?? 1000), log });
  const { issuer } = graph;
  const member = issuer?.personas.find(({ id }) => id === 'member');
  if (!issuer || !member) throw new Error('the benchmark needs the development issuer');
  const subgraphs = await Promise.all(
    subgraphNames.map(async (name) => {
      const services = graph.services.get(name);
      if (!services) throw new Error(`${name} is not there`);
      const module = await loadModule(name);
      const server = await serveSubgraph(module, { port: 0, services, authentication: issuer.authentication, log });
      return [name, `${server.url}/graphql`] as const;
    }),
  );
  const port = Number(new URL(graph.url).port);
  process.send?.({ port, token: await issuer.tokenOf(member), urls: Object.fromEntries(subgraphs) });
  process.once('SIGTERM', () => void graph.stop().then(() => process.exit(0)));
}

void main();
