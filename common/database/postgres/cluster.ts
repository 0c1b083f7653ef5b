import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chownSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { PostgresBinaries } from './binaries';
import { isAlive } from './process-alive';
import { reach, type ServerUser } from './server-user';
import { PostgresUnavailable } from './unavailable';

/** Where the parts of a database server's folder stand. */
export interface ClusterPaths {
  /** Folder that holds everything below. */
  readonly directory: string;
  /** PostgreSQL's own files. */
  readonly files: string;
  /** The password of the server's users, readable by its owner only. */
  readonly password: string;
  readonly log: string;
  /** Folder of the server's socket. */
  readonly socket: string;
}

/** Paths of the server that keeps its data under this data directory. */
export function clusterPaths(dataDirectory: string): ClusterPaths {
  return pathsIn(join(dataDirectory, 'postgres'));
}

function pathsIn(directory: string): ClusterPaths {
  return {
    directory,
    files: join(directory, 'files'),
    password: join(directory, 'password'),
    log: join(directory, 'log'),
    socket: join(directory, 'socket'),
  };
}

/**
 * Major version that made the database files; undefined when there are none.
 * @throws PostgresUnavailable when they belong to another user.
 */
export function clusterMajor({ files }: ClusterPaths): number | undefined {
  try {
    return Number(readFileSync(join(files, 'PG_VERSION'), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EACCES') return undefined;
    throw new PostgresUnavailable(
      `The database files in ${files} belong to another user; they were made when the graph was started as root.\n` +
        'Start as root again, or let root remove them with npm run reset, or set DATA_DIR to another folder.',
    );
  }
}

/**
 * Makes the files of a new database server, under another name that becomes the right one at the end: a start that was
 * killed leaves nothing half-made, and of two processes that start at once one wins and the other uses what it made.
 * @throws PostgresUnavailable with what `initdb` said when it fails.
 */
export async function createCluster(
  paths: ClusterPaths,
  binaries: PostgresBinaries,
  user: ServerUser | undefined,
  isDurable: boolean,
): Promise<void> {
  removeUnfinished(paths);
  const unfinished = pathsIn(`${paths.directory}.new-${process.pid}`);
  rmSync(unfinished.directory, { recursive: true, force: true });
  mkdirSync(unfinished.directory);
  mkdirSync(unfinished.files, { mode: 0o700 });
  writeFileSync(unfinished.password, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (user) for (const path of [unfinished.files, unfinished.password]) chownSync(path, user.uid, user.gid);
  await initialize(unfinished, binaries, user, isDurable);
  try {
    renameSync(unfinished.directory, paths.directory);
  } catch (error) {
    rmSync(unfinished.directory, { recursive: true });
    if (clusterMajor(paths) === undefined) throw error;
  }
}

/** Runs `initdb`. */
async function initialize(
  { files, password }: ClusterPaths,
  { directory, major }: PostgresBinaries,
  user: ServerUser | undefined,
  isDurable: boolean,
): Promise<void> {
  const folder = reach(files, user, 3);
  const secret = reach(password, user, 4);
  const descriptors = [files, password].map((path) => openSync(path, 'r'));
  const child = spawn(
    join(directory, 'initdb'),
    [
      ...['--pgdata', folder.argument, '--username', 'postgres', '--pwfile', secret.argument],
      ...['--auth=scram-sha-256', '--encoding=UTF8', '--no-instructions', ...localeArguments(major)],
      ...syncArguments(major, isDurable),
    ],
    {
      ...(user && { uid: user.uid, gid: user.gid }),
      cwd: '/',
      env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
      stdio: ['ignore', 'pipe', 'pipe', ...descriptors],
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = await once(child, 'close');
  for (const descriptor of descriptors) closeSync(descriptor);
  if (code !== 0) throw new PostgresUnavailable(`The database files could not be made in ${files}:\n${output.trim()}`);
}

/** Names sort by code point and fold by Unicode, alike on every machine; older versions take the rules of folding from it. */
function localeArguments(major: number): string[] {
  if (major >= 17) return ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  return ['--locale=C', `--lc-ctype=${process.platform === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8'}`];
}

/** The files are synced by one call for all where that can be had: one by one takes several times as long. */
function syncArguments(major: number, isDurable: boolean): string[] {
  if (!isDurable) return ['--no-sync'];
  return major >= 17 && process.platform === 'linux' ? ['--sync-method=syncfs'] : [];
}

/** Sweeps what killed starts left behind. */
function removeUnfinished({ directory }: ClusterPaths): void {
  const parent = join(directory, '..');
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    const [, pid] = /^postgres\.new-(\d+)$/.exec(name) ?? [];
    if (pid && !isAlive(Number(pid))) rmSync(join(parent, name), { recursive: true, force: true });
  }
}
