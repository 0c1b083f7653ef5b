import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { PostgresBinaries } from './binaries';
import type { ClusterPaths } from './cluster';
import { endOnExit, forgetOnExit } from './end-on-exit';
import { readServerState } from './server-state';
import { reach, type ServerUser } from './server-user';
import { serverArguments } from './settings';
import { PostgresUnavailable } from './unavailable';

/** How a server is launched. */
export interface LaunchOptions {
  readonly port: number;
  /** False for throw-away data. */
  readonly isDurable: boolean;
  /** Somebody else ends the server. */
  readonly outlivesUs: boolean;
}

/** How an attempt to start the server ended. */
export type StartOutcome = 'ready' | 'port taken' | 'files in use';

/**
 * Starts the server program and waits until it takes connections. It runs in a session of its own, so that Ctrl-C in
 * the terminal reaches only us, and we end it when our own work is done.
 * @throws PostgresUnavailable with the end of the server's log when it does not come up.
 */
export async function launchServer(
  paths: ClusterPaths,
  binaries: PostgresBinaries,
  user: ServerUser | undefined,
  { port, isDurable, outlivesUs }: LaunchOptions,
): Promise<StartOutcome> {
  const start = turnLog(paths.log);
  const child = spawnServer(paths, binaries, user, serverArguments(port, isDurable));
  if (!outlivesUs) endOnExit(paths, child.pid);
  let failure: Error | undefined;
  child.once('error', (error) => (failure = error));
  // The recovery after a crash of the machine may take long; it is over when the server is ready or gone.
  while (child.exitCode === null && child.signalCode === null && !failure) {
    const state = readServerState(paths);
    if (state?.pid === child.pid && state?.isReady) return 'ready';
    await pause(5);
  }
  forgetOnExit(paths);
  const said = readFileSync(paths.log, 'utf8').slice(start).trim();
  if (/could not bind|Address already in use/.test(said)) return 'port taken';
  if (/lock file "postmaster.pid" already exists|pre-existing shared memory block/.test(said)) return 'files in use';
  throw new PostgresUnavailable(
    `The database server did not start. It said:\n${failure?.message ?? said.slice(-2000)}`,
  );
}

function spawnServer(
  { files, log }: ClusterPaths,
  { directory }: PostgresBinaries,
  user: ServerUser | undefined,
  settings: readonly string[],
): ChildProcess {
  const folder = openSync(files, 'r');
  const output = openSync(log, 'a', 0o600);
  const child = spawn(join(directory, 'postgres'), ['-D', reach(files, user, 3).argument, ...settings], {
    ...(user && { uid: user.uid, gid: user.gid }),
    cwd: '/',
    detached: true,
    env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
    stdio: ['ignore', output, output, folder],
  });
  child.unref();
  closeSync(folder);
  closeSync(output);
  return child;
}

/** Sets a large log aside, keeping one; tells where the new messages will begin. */
function turnLog(log: string): number {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size < 5_000_000) return size;
  renameSync(log, `${log}.1`);
  return 0;
}
