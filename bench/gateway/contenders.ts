import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type PinnedProcess, startPinned, typescript } from './process';

/** A gateway that is measured. */
export interface Contender {
  readonly name: string;
  readonly about: string;
  /** Whether it serves the supergraph with rules of access. */
  readonly isGuarded?: boolean;
  start(supergraphFile: string, cpu: number): Promise<PinnedProcess>;
}

/** How `npm run gateway` starts ours: a larger young generation, because almost all objects die with their request. */
const ourFlags = ['--max-semi-space-size=128', '--expose-gc'];

/** How a gateway in TypeScript is started. */
interface OurOptions {
  readonly flags: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly isGuarded: boolean;
}

/** One of our own, or of those that start in TypeScript. */
function ofFile(
  name: string,
  about: string,
  file: string,
  { flags = [], environment = {}, isGuarded = false }: Partial<OurOptions> = {},
): Contender {
  return {
    name,
    about,
    isGuarded,
    start: (SUPERGRAPH, cpu) =>
      startPinned({ cpu, command: typescript(file, ...flags), environment: { ...environment, SUPERGRAPH } }),
  };
}

const hiveCommand = join(__dirname, 'hive', 'node_modules', '@graphql-hive', 'gateway', 'dist', 'bin.js');

/** Hive Gateway, which is installed in a folder of its own. */
function hive(name: string, about: string, environment: Record<string, string>): Contender {
  return {
    name,
    about,
    async start(supergraphFile, cpu) {
      const port = await freePort();
      const config = join(__dirname, 'hive', 'hive.config.mjs');
      const options = ['supergraph', supergraphFile, '--port', String(port), '--host', '127.0.0.1', '-c', config];
      const command = [process.execPath, hiveCommand, ...options];
      return startPinned({ cpu, command, port, environment: { LOG_LEVEL: 'error', ...environment } });
    },
  };
}

/** A port that nobody listens on now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const ours = 'contenders/ours.ts';
const stock = 'contenders/stock.ts';

/** Every gateway that can be started here; Hive Gateway only where it is installed. */
export function contenders(): Contender[] {
  const others = [
    hive('Hive Gateway', 'default runtime, no sharing of fetches', { SHARE: '0' }),
    hive('Hive Gateway, router runtime', 'native planner, no sharing of fetches', { RUNTIME: 'router', SHARE: '0' }),
    hive('Hive Gateway, router runtime, sharing', 'the same as shipped', { RUNTIME: 'router' }),
  ];
  return [
    ofFile('stock', '@apollo/gateway and @apollo/server as documented', stock),
    ofFile('stock, young generation of 128 MB', 'the same with our memory setting', stock, { flags: ourFlags }),
    ...(existsSync(hiveCommand) ? others : []),
    ofFile('ours', 'over HTTP, no sharing of fetches', ours, { flags: ourFlags }),
    ofFile('ours, guarded', 'the same with rules of access on every type and masked errors', ours, {
      flags: ourFlags,
      environment: { ACCESS: '1' },
      isGuarded: true,
    }),
    ofFile('ours, Apollo’s planner', 'the same on the planner of stock', ours, {
      flags: ourFlags,
      environment: { PLANNER: 'apollo' },
    }),
    ofFile('ours, sharing', 'as shipped: identical reads of a subject are shared', ours, {
      flags: ourFlags,
      environment: { SHARE: '1' },
    }),
    ofFile('ours, in process', 'the subgraphs in the gateway’s process', ours, {
      flags: ourFlags,
      environment: { IN_PROCESS: '1' },
    }),
  ];
}
