import { existsSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { type ClusterPaths, clusterPaths } from './cluster';
import { isAlive } from './process-alive';
import { PostgresUnavailable } from './unavailable';
import { holdsFiles, readServerState } from './server-state';

/**
 * Ends the server: open connections are cut, everything committed is on disk, and the promise waits for the end.
 * A server that is not gone after 20 s is stopped at once and recovers by itself at its next start.
 * @throws PostgresUnavailable when it does not end at all, as when it belongs to another user.
 */
export async function endServer(paths: ClusterPaths, pid: number): Promise<void> {
  signalServer(pid, 'SIGINT');
  if (await isGone(paths, pid, 20_000)) return;
  signalServer(pid, 'SIGQUIT');
  if (await isGone(paths, pid, 10_000)) return;
  throw new PostgresUnavailable(`The database server (process ${pid}) does not end.`);
}

/** Waits for the end of the server, at most so many milliseconds. */
async function isGone(paths: ClusterPaths, pid: number, patienceMs: number): Promise<boolean> {
  const patience = performance.now() + patienceMs;
  while (readServerState(paths)?.pid === pid && isAlive(pid)) {
    if (performance.now() > patience) return false;
    await pause(10);
  }
  return true;
}

/** Ends the server from a process that is itself ending and can no longer wait for events. */
export function endServerNow(paths: ClusterPaths, known?: number | undefined): void {
  const pid = known ?? heldBy(paths);
  if (pid === undefined) return;
  signalServer(pid, 'SIGINT');
  const bell = new Int32Array(new SharedArrayBuffer(4));
  for (let waits = 0; waits < 300 && readServerState(paths)?.pid === pid; waits++) Atomics.wait(bell, 0, 0, 10);
}

/** The process that has these files open. */
function heldBy(paths: ClusterPaths): number | undefined {
  const state = readServerState(paths);
  return state && holdsFiles(paths, state) ? state.pid : undefined;
}

/**
 * Ends the server that runs on this data directory, whoever uses it, and removes its files and its password.
 * @returns whether there was anything to remove.
 */
export async function removePostgres(dataDirectory: string): Promise<boolean> {
  const paths = clusterPaths(existsSync(dataDirectory) ? realpathSync(dataDirectory) : dataDirectory);
  const pid = heldBy(paths);
  if (pid !== undefined) await endServer(paths, pid);
  const isThere = existsSync(paths.directory);
  await rm(paths.directory, { recursive: true, force: true });
  return isThere;
}

function signalServer(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended already, which is what was wanted.
  }
}
