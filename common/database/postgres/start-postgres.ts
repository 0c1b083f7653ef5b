import { mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findBinaries } from './binaries';
import { type ClusterPaths, clusterMajor, clusterPaths, createCluster } from './cluster';
import { endOnExit, forgetOnExit } from './end-on-exit';
import { endServer } from './end-server';
import { freePort } from './free-port';
import { applicationUrl, joinServer, type Membership } from './membership';
import { launchServer } from './server';
import { holdsFiles, lastPort, readServerState, removeStaleLock, type ServerState } from './server-state';
import { serverUser } from './server-user';
import { PostgresUnavailable } from './unavailable';

/** How a database server is to run. */
export interface StartPostgresOptions {
  /** Folder of ours; the server keeps everything below it in `postgres/`. It is made when it is missing. */
  readonly dataDirectory: string;
  /** False for data that may be lost when the machine crashes, such as those of a test; true unless given. */
  readonly durable?: boolean | undefined;
  /**
   * Leaves the server running when this process ends; it is not counted among the server's users, and `stop` does
   * nothing. Somebody else calls `removePostgres`. For the workers of a test run.
   */
  readonly outlivesUs?: boolean | undefined;
  /** Is told in a sentence what takes time or deserves notice. */
  readonly log?: ((message: string) => void) | undefined;
}

/** A database server that this process uses. */
export interface RunningPostgres {
  /**
   * Address of the database `fund`, with user and password: a secret. It leads through the server's socket where there
   * is one; without its query it leads over the loopback address.
   */
  readonly url: string;
  /** The server program's version, such as 18.4. */
  readonly version: string;
  /** Leaves the server, and ends it unless another process still uses it. Connections of one's own are closed before. */
  stop(): Promise<void>;
}

/** Milliseconds that a server which is busy ending, or starting for another process, may take. */
const patienceMs = 60_000;

/**
 * Starts a PostgreSQL server of our own on the loopback address, or joins the one that another process, or an earlier
 * one that was killed, has running on the same data directory. Data stay from run to run; the last process to leave
 * ends the server.
 * @throws PostgresUnavailable when no server can be had, saying why and what to do.
 */
export async function startPostgres(options: StartPostgresOptions): Promise<RunningPostgres> {
  const { dataDirectory, durable = true, outlivesUs = false, log = () => undefined } = options;
  mkdirSync(dataDirectory, { recursive: true });
  const paths = clusterPaths(realpathSync(dataDirectory));
  const patience = performance.now() + patienceMs;
  let port = lastPort(paths);
  while (performance.now() < patience) {
    const state = readServerState(paths);
    const isHeld = state !== undefined && holdsFiles(paths, state);
    const running = isHeld && state.isReady ? await join(paths, state, { durable, outlivesUs }) : undefined;
    if (running) return running;
    if (isHeld) await pause(20);
    else port = await start({ paths, durable, outlivesUs, log, port, state });
  }
  throw new PostgresUnavailable(
    `Another process has the database files in ${paths.files} open and does not let us in. End it and start again.`,
  );
}

/** What was asked for, with nothing left out. */
interface Wishes {
  readonly durable: boolean;
  readonly outlivesUs: boolean;
}

/** What a start goes by. */
interface Start extends Wishes {
  readonly paths: ClusterPaths;
  readonly log: (message: string) => void;
  /** Port to prefer. */
  readonly port: number | undefined;
  /** The lock file that was found, which no server holds. */
  readonly state: ServerState | undefined;
}

/** Tries once to get a server up, making its files first when there are none; returns a port to try again with, if any. */
async function start({ paths, durable, outlivesUs, log, port, state }: Start): Promise<number | undefined> {
  const user = serverUser(paths.files);
  const major = clusterMajor(paths);
  const binaries = findBinaries({ user, major, cacheDirectory: dirname(paths.directory) });
  if (major === undefined) {
    log(`Making the database files in ${paths.directory} (PostgreSQL ${binaries.version}).`);
    await createCluster(paths, binaries, user, durable);
  }
  if (state) removeStaleLock(paths, state);
  const free = await freePort(port);
  const outcome = await launchServer({ paths, binaries, user, port: free, isDurable: durable, outlivesUs });
  return outcome === 'port taken' ? undefined : free;
}

/** Becomes a user of the server that is up; undefined when it is on its way down. */
async function join(
  paths: ClusterPaths,
  { pid, port, hasSocket }: ServerState,
  { durable, outlivesUs }: Wishes,
): Promise<RunningPostgres | undefined> {
  const password = readFileSync(paths.password, 'utf8');
  const address = { port, password, socket: hasSocket ? paths.socket : undefined };
  const member = await joinServer(address);
  if (!member) return undefined;
  if (durable && !member.isDurable) {
    throw new PostgresUnavailable('The server that runs on this data directory was started for throw-away data.');
  }
  const running = { url: applicationUrl(address), version: member.version };
  if (outlivesUs) {
    await member.disconnect();
    return { ...running, stop: async () => undefined };
  }
  if (member.isFirst) endOnExit(paths, pid);
  return { ...running, stop: () => stop(paths, pid, member) };
}

async function stop(paths: ClusterPaths, pid: number, member: Membership): Promise<void> {
  const isLast = await member.leave();
  if (isLast) await endServer(paths, pid);
  forgetOnExit(paths);
}
