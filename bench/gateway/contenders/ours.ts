import { readFileSync } from 'node:fs';
import type { Subject } from '../../../common/access/subject';
import { createLogger } from '../../../common/log';
import { type GatewayAccess, supergraphAccess } from '../../../gateway/access';
import { startGateway } from '../../../gateway/start-gateway';
import { inProcessTransport } from '../../../gateway/transports/in-process';
import type { SubgraphTransport } from '../../../gateway/transports/transport';
import { subgraphs } from '../fixtures/subgraphs';

/** One member, as a token that was verified before gives it; what a token costs to verify is not measured here. */
const member: Subject = { id: 'someone', roles: ['member'] };

const access: GatewayAccess = {
  authenticate: async () => member,
  rules: supergraphAccess,
};

/**
 * Our gateway over HTTP; with the subgraphs in its own process when `IN_PROCESS` is set, and with rules of access and masked
 * errors when `ACCESS` is.
 */
async function main(): Promise<void> {
  const { SUPERGRAPH = '', ACCESS, IN_PROCESS, PLANNER, SHARE } = process.env;
  const gateway = await startGateway({
    port: 0,
    host: '127.0.0.1',
    supergraphSdl: readFileSync(SUPERGRAPH, 'utf8'),
    access: ACCESS ? access : 'none',
    transports: IN_PROCESS ? inThisProcess() : {},
    planner: PLANNER === 'apollo' ? 'apollo' : undefined,
    // The heavy query asks for lists of lists; what they hold is not declared.
    limits: { cost: Infinity },
    sharesReads: SHARE !== undefined,
    log: createLogger('silent'),
  });
  process.send?.({ port: Number(new URL(gateway.url).port) });
  process.once('SIGTERM', () => process.exit(0));
  // Asked for its heap, it throws away first what nobody needs any more.
  process.on('SIGUSR2', () => {
    global.gc?.();
    process.send?.({ heapBytes: process.memoryUsage().heapUsed });
  });
}

/** The subgraphs as this process executes them. */
function inThisProcess(): Record<string, SubgraphTransport> {
  const local = { createContext: (request: object) => request, guard: () => [], isUp: async () => true };
  return Object.fromEntries(subgraphs.map(({ name, schema }) => [name, inProcessTransport({ ...local, schema })]));
}

void main();
