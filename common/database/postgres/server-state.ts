import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ClusterPaths } from './cluster';
import { isAlive } from './process-alive';

/** What the server writes about itself while it runs. */
export interface ServerState {
  readonly pid: number;
  /** Folder of the files, as the server was told it. */
  readonly folder: string;
  readonly port: number;
  /** It also listens on its socket. */
  readonly hasSocket: boolean;
  readonly isReady: boolean;
}

/** Reads the server's own lock file; undefined when no server has these files open, as far as the file tells. */
export function readServerState({ files }: ClusterPaths): ServerState | undefined {
  try {
    const lines = readFileSync(join(files, 'postmaster.pid'), 'utf8').split('\n');
    return {
      pid: Number(lines[0]),
      folder: lines[1] ?? '',
      port: Number(lines[3] ?? 0),
      hasSocket: (lines[4] ?? '').trim() !== '',
      isReady: lines[7]?.trim() === 'ready',
    };
  } catch {
    return undefined;
  }
}

/** Port of the server's last start, so that a bookmark of a database tool stays good; undefined before the first. */
export function lastPort({ files }: ClusterPaths): number | undefined {
  try {
    return Number(/port=(\d+)/.exec(readFileSync(join(files, 'postmaster.opts'), 'utf8'))?.[1]) || undefined;
  } catch {
    return undefined;
  }
}

/** Whether the process that the lock file names has these very files open: a lock file may be old, or a copy. */
export function holdsFiles({ files }: ClusterPaths, { pid, folder }: ServerState): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return folder === files;
  try {
    const working = statSync(`/proc/${pid}/cwd`);
    const ours = statSync(files);
    return working.ino === ours.ino && working.dev === ours.dev;
  } catch (error) {
    // Another user's process does not show its folder; it is then taken for a server rather than disturbed.
    return (error as NodeJS.ErrnoException).code === 'EACCES';
  }
}

/**
 * Removes a lock file whose process id now belongs to some other program, as after a restart of the machine or of a
 * container. PostgreSQL removes it by itself only when no process has the id.
 */
export function removeStaleLock(paths: ClusterPaths, state: ServerState): void {
  if (isAlive(state.pid) && !holdsFiles(paths, state) && readServerState(paths)?.pid === state.pid) {
    rmSync(join(paths.files, 'postmaster.pid'), { force: true });
  }
}
