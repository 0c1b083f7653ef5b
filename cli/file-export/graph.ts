import { randomBytes } from 'node:crypto';
import { anonymous } from '../../common/access';
import { createLogger } from '../../common/log';
import { localSubgraph } from '../../common/subgraph/local';
import { subgraphNames } from '../../common/subgraph/module';
import { gatewayAccess } from '../../gateway/access';
import { startGateway } from '../../gateway/start-gateway';
import { inProcessTransport } from '../../gateway/transports/in-process';
import type { CommandTools } from '../command';
import { readSupergraph } from '../graph';
import { loadModule } from '../modules';
import type { Ask } from './collect';

/** The whole graph for the time of an export, asked as one member. */
export interface MemberGraph {
  readonly ask: Ask;
  stop(): Promise<void>;
}

/** Limits that a whole file of the operator may go beyond, unlike a request from outside. */
const limits = {
  depth: 40,
  nesting: 500,
  height: 200_000,
  repetitions: 5_000,
  rootFields: 10,
  aliases: 5_000,
  selections: 200_000,
  tokens: 500_000,
  cost: Infinity,
};

/**
 * Starts a gateway over the six subgraphs on a free port of this machine, for whoever knows a secret that lasts as long: the
 * export sees what the member would see, no more.
 */
export async function memberGraph(
  { services }: Pick<CommandTools, 'services'>,
  memberId: string,
): Promise<MemberGraph> {
  const secret = randomBytes(32).toString('hex');
  const subject = { id: `export of ${memberId}`, roles: ['member' as const], memberId };
  const parts = await Promise.all(
    subgraphNames.map(async (name) => [name, localSubgraph(await loadModule(name), await services(name))] as const),
  );
  const gateway = await startGateway({
    port: 0,
    host: '127.0.0.1',
    supergraphSdl: readSupergraph(),
    access: gatewayAccess({ authenticate: async (header) => (header === `Bearer ${secret}` ? subject : anonymous) }),
    transports: Object.fromEntries(parts.map(([name, part]) => [name, inProcessTransport(part)])),
    limits,
    log: createLogger('silent'),
  });
  const ask: Ask = async (query, variables) => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors = [] } = (await response.json()) as {
      data?: object;
      errors?: { extensions?: { code?: string; fields?: string[] } }[];
    };
    return {
      data: data ?? {},
      problems: errors.map(({ extensions }) => extensions?.code ?? 'INTERNAL_ERROR'),
      closed: errors.flatMap(({ extensions }) => (extensions?.code === 'FORBIDDEN' ? (extensions.fields ?? []) : [])),
    };
  };
  return { ask, stop: () => gateway.stop() };
}
