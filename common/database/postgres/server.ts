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
import { socketFolder } from './socket';
import { PostgresUnavailable } from './unavailable';

/** How a server is launched. */
export interface LaunchOptions {
  readonly paths: ClusterPaths;
  readonly binaries: PostgresBinaries;
  readonly user: ServerUser | undefined;
  readonly port: number;
  /** False for throw-away data. */
  readonly isDurable: boolean;
  /** Somebody else ends the server. */
  readonly outlivesUs: boolean;
  /** False where the file system knows no sockets; tried unless given. */
  readonly hasSocket?: boolean | undefined;
}

/** How an attempt to start the server ended. */
export type StartOutcome = 'ready' | 'port taken' | 'files in use';

/**
 * Starts the server program and waits until it takes connections. It runs in a session of its own, so that Ctrl-C in
 * the terminal reaches only us, and we end it when our own work is done.
 * @throws PostgresUnavailable with the end of the server's log when it does not come up.
 */
export async function launchServer(options: LaunchOptions): Promise<StartOutcome> {
  const { paths, outlivesUs, hasSocket = true } = options;
  const start = turnLog(paths.log);
  const child = spawnServer(options, hasSocket);
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
  const said = failure?.message ?? readFileSync(paths.log, 'utf8').slice(start).trim();
  if (hasSocket && /could not create any Unix-domain socket/.test(said)) {
    return launchServer({ ...options, hasSocket: false });
  }
  return outcomeOf(said);
}

/** Reads from the server's last words whether another attempt may succeed. */
function outcomeOf(said: string): StartOutcome {
  if (/could not bind|Address already in use/.test(said)) return 'port taken';
  if (/lock file "postmaster.pid" already exists|pre-existing shared memory block/.test(said)) return 'files in use';
  throw new PostgresUnavailable(`The database server did not start. It said:\n${said.slice(-2000)}`);
}

function spawnServer({ paths, binaries, user, port, isDurable }: LaunchOptions, hasSocket: boolean): ChildProcess {
  const socket = hasSocket ? socketFolder(paths, user, 4) : undefined;
  const output = openSync(paths.log, 'a', 0o600);
  const folders = [paths.files, ...(socket ? [paths.socket] : [])].map((path) => openSync(path, 'r'));
  const settings = serverArguments(port, socket?.argument ?? '', isDurable);
  const child = spawn(join(binaries.directory, 'postgres'), ['-D', reach(paths.files, user, 3).argument, ...settings], {
    ...(user && { uid: user.uid, gid: user.gid }),
    cwd: '/',
    detached: true,
    env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
    stdio: ['ignore', output, output, ...folders],
  });
  child.unref();
  for (const descriptor of [output, ...folders]) closeSync(descriptor);
  return child;
}

/** Sets a large log aside, keeping one; tells where the new messages will begin. */
function turnLog(log: string): number {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size < 5_000_000) return size;
  renameSync(log, `${log}.1`);
  return 0;
}
