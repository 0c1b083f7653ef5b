import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Clock ticks of the kernel in a second, in which it counts the time of processes. */
const ticksPerSecond = 100;

/** A process of the benchmark on a CPU of its own. */
export interface PinnedProcess {
  readonly child: ChildProcess;
  /** The port that it says it listens on. */
  readonly port: number;
  /** Seconds of CPU that it has used. */
  cpuSeconds(): number;
  /** Bytes that it keeps in memory. */
  memoryBytes(): number;
  stop(): Promise<void>;
}

/** Starts a TypeScript file, or a command, on one CPU. It sends `{ port }` once it listens, unless the port is given. */
export async function startPinned(options: {
  readonly cpu: number;
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Port that it was told to listen on. */
  readonly port?: number;
}): Promise<PinnedProcess> {
  const { cpu, command, environment = {} } = options;
  const child = spawn('taskset', ['-c', String(cpu), ...command], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', ...environment },
  });
  let complaints = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaints = `${complaints}${chunk.toString()}`.slice(-4000)));
  const port =
    options.port === undefined
      ? await portOf(child, () => complaints)
      : await answering(options.port, () => complaints);
  return {
    child,
    port,
    cpuSeconds: () => cpuSeconds(child.pid ?? 0),
    memoryBytes: () => memoryBytes(child.pid ?? 0),
    stop: () => stop(child),
  };
}

/** Command that runs a TypeScript file of this folder. */
export function typescript(file: string, ...flags: string[]): string[] {
  return [process.execPath, ...flags, '--import', 'tsx', join(__dirname, file)];
}

/** Waits for the port that a process sends. */
function portOf(child: ChildProcess, complaints: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('message', (message: { readonly port: number }) => resolve(message.port));
    child.once('exit', () => reject(new Error(`ended before it listened: ${complaints()}`)));
  });
}

/** Waits until something answers GraphQL on a port. */
async function answering(port: number, complaints: () => string): Promise<number> {
  for (let tries = 0; tries < 300; tries += 1) {
    const isUp = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    }).then(
      ({ status }) => status === 200,
      () => false,
    );
    if (isUp) return port;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing answers on port ${port}: ${complaints()}`);
}

/** CPU time of a process and of the children that it has waited for, from the kernel's table. */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** Memory of a process that is its own or shared, in bytes. */
function memoryBytes(pid: number): number {
  const line = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(line?.[1] ?? 0) * 1024;
}

/** Ends a process that was started here. */
function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
