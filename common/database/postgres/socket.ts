import { chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ClusterPaths } from './cluster';
import { reach, type Reach, type ServerUser } from './server-user';

/** Bytes that the address of a socket may have on every system we know, the end mark included. */
const longestAddress = 103;

/**
 * Makes the folder of the server's socket, which only the server's user may enter. Through a socket a statement is
 * answered a fifth to a half faster than over the loopback address.
 * @param descriptor number of the folder's descriptor in the server's process
 * @returns how the server gets at it; undefined where no socket can be: a path too long or with characters that the
 * server's settings give a meaning.
 */
export function socketFolder(
  { socket }: ClusterPaths,
  user: ServerUser | undefined,
  descriptor: number,
): Reach | undefined {
  if (Buffer.byteLength(socketFile(socket, 65_535)) > longestAddress || !/^[\w./-]+$/.test(socket)) return undefined;
  try {
    mkdirSync(socket, { recursive: true, mode: 0o700 });
    if (user) chownSync(socket, user.uid, user.gid);
    return reach(socket, user, descriptor);
  } catch {
    return undefined;
  }
}

/** Name that the server and its clients give the socket of a port. */
function socketFile(folder: string, port: number): string {
  return join(folder, `.s.PGSQL.${port}`);
}
