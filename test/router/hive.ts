import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = join(__dirname, '..', '..', 'bench', 'gateway', 'hive');
const program = join(folder, 'node_modules', '@graphql-hive', 'gateway', 'dist', 'bin.js');

/** Hive Gateway in a process of its own. */
export interface RunningHive {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts Hive Gateway on a supergraph, and waits until it answers. */
export async function startHive(supergraphSdl: string): Promise<RunningHive> {
  const directory = mkdtempSync(join(tmpdir(), 'router-test-'));
  const file = join(directory, 'supergraph.graphql');
  writeFileSync(file, supergraphSdl);
  const port = await freePort();
  const options = [
    'supergraph',
    file,
    '--port',
    String(port),
    '--host',
    '127.0.0.1',
    '-c',
    join(folder, 'router.config.mjs'),
  ];
  const child = spawn(process.execPath, [program, ...options], {
    cwd: folder,
    env: { ...process.env, LOG_LEVEL: 'error', NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await answers(`${url}/graphql`, child);
  return {
    url,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null)
      throw new Error(`Hive Gateway ended with ${child.exitCode}; was npm ci run in ${folder}?`);
    const body = JSON.stringify({ query: '{ __typename }' });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body }).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
