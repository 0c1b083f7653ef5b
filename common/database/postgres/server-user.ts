import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { PostgresUnavailable, waysOut } from './unavailable';

/** The ordinary user that the server runs as when this process is root; PostgreSQL refuses to run as root. */
export interface ServerUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** A file as a child process gets at it: the argument to name it by, and the descriptor to inherit where one is needed. */
export interface Reach {
  readonly argument: string;
  readonly isInherited: boolean;
}

/**
 * Who is to run the server: this process's own user (undefined), or, for root, the owner of the database files there
 * are, else `nobody`.
 * @param cluster folder of the database files, which may not exist yet
 * @throws PostgresUnavailable when root finds no such user.
 */
export function serverUser(cluster: string): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = ownerOf(cluster);
  const users = readUsers();
  const user = users.find(({ uid }) => uid !== 0 && uid === owner) ?? users.find(({ name }) => name === 'nobody');
  if (user) return user;
  throw new PostgresUnavailable(
    `PostgreSQL does not run as root, and this machine has no user named nobody to run it as.\n${waysOut}`,
  );
}

/**
 * How the server's user gets at a file or folder. Below a folder that only root may enter, such as /root, a path is of
 * no use to it; there the child inherits an open descriptor and names the file through it, which needs no right on the
 * folders above. So the data stay where they were asked for.
 * @param descriptor number that the descriptor will have in the child
 */
export function reach(path: string, user: ServerUser | undefined, descriptor: number): Reach {
  if (!user || mayTraverse(dirname(path), user)) return { argument: path, isInherited: false };
  if (process.platform === 'linux') return { argument: `/proc/self/fd/${descriptor}`, isInherited: true };
  throw new PostgresUnavailable(
    `The database server runs as ${user.name}, who may not enter the folders above ${path}.\n` +
      'Set DATA_DIR to a folder that every user may enter, or start as an ordinary user.',
  );
}

/** Whether the user may pass through this folder and all above it, going by owner, group and mode. */
function mayTraverse(folder: string, user: ServerUser): boolean {
  const { uid, gid, mode } = statSync(folder);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  if ((mode & bit) === 0) return false;
  return folder === dirname(folder) || mayTraverse(dirname(folder), user);
}

function ownerOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.uid;
}

function readUsers(): ServerUser[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}
