import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The whole graph as `npm start` runs it, on a free port and with data of its own. */
export interface RunningGraph {
  readonly url: string;
  stop(): Promise<void>;
}

const root = join(__dirname, '..', '..');

/** Starts the graph and waits for its banner, which names the address once everything serves. */
export async function startGraph(): Promise<RunningGraph> {
  const port = await freePort();
  const dataDirectory = await mkdtemp(join(tmpdir(), 'graph-'));
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataDirectory, NODE_ENV: 'development' };
  const child = spawn(process.execPath, ['--import', 'tsx', 'cli/start.ts'], { cwd: root, env });
  const url = `http://127.0.0.1:${port}`;
  await banner(child, String(port));
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

/** Resolves when the output names the port; rejects with the output when the process ends before. */
function banner(child: ChildProcess, port: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes(`:${port}`)) resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`The graph ended with code ${code}:\n${output}`)));
  });
}

/** A port that nothing listens on now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
