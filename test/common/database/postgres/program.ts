import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

/** The project's root. */
export const root = join(__dirname, '..', '..', '..', '..');

/** Whether this test run may take on other users. */
export const isRoot = process.getuid?.() === 0;

/** An ordinary user of the machine, when the test run is root. */
export const nobody = { uid: 65534, gid: 65534 };

/** A program that uses a server. */
export interface Program {
  readonly child: ChildProcess;
  /** Address of the server. */
  readonly url: string;
  /** Tells it what to do, and waits until it has ended; everything that it wrote. */
  tell(what: 'stop' | 'end' | 'throw'): Promise<string>;
  /** Sends a signal, and waits for its end. */
  signal(name: NodeJS.Signals): Promise<void>;
}

const running = new Set<ChildProcess>();

/** Kills the programs that still run, as after a test that failed. */
export function killPrograms(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** How the program runs. */
export interface ProgramOptions {
  readonly uid?: number;
  readonly gid?: number;
  /** Root of the project that it belongs to. */
  readonly project?: string;
}

/** Starts a program that starts the server; rejects with what it wrote when it ends before it told an address. */
export async function useServer(dataDirectory: string, options: ProgramOptions = {}): Promise<Program> {
  const { project = root, ...identity } = options;
  const fixture = join(project, 'test/common/database/fixtures/use-postgres.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', fixture, dataDirectory], {
    cwd: project,
    env: { PATH: process.env.PATH, TMPDIR: tmpdir(), HOME: '/nonexistent' },
    ...identity,
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const closed = once(child, 'close');
  while (!said.includes('postgres://')) {
    if (child.exitCode !== null) throw new Error(said);
    await pause(10);
  }
  return {
    child,
    url: said.split('\n')[0] ?? '',
    async tell(what) {
      child.stdin.end(what);
      await closed;
      return said;
    },
    async signal(name) {
      child.kill(name);
      await closed;
    },
  };
}

/** A new folder that every user may enter and this user may write. */
export function newDirectory(mode = 0o755): string {
  const directory = mkdtempSync(join(tmpdir(), 'launcher-'));
  chmodSync(directory, mode);
  return directory;
}

/** Runs one statement on a new connection. */
export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Process that has the files of a data directory open, by its lock file; undefined when there is no lock file. */
export function serverProcess(dataDirectory: string): number | undefined {
  try {
    return Number(readFileSync(join(dataDirectory, 'postgres/files/postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return undefined;
  }
}
