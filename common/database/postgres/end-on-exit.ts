import type { ClusterPaths } from './cluster';
import { endServerNow } from './end-server';

/** Servers that are to end when this process does, by the folder of their files. */
const servers = new Map<string, { paths: ClusterPaths; pid: number | undefined }>();

let isListening = false;

/**
 * Ends the server on these files when this process ends, by itself, by an uncaught error or by a signal, unless told
 * otherwise before.
 * @param pid the server's process; when undefined, the one that its lock file names by then
 */
export function endOnExit(paths: ClusterPaths, pid?: number | undefined): void {
  servers.set(paths.files, { paths, pid });
  if (isListening) return;
  isListening = true;
  process.on('exit', endAll);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, endOnSignal);
}

/** The server is no longer ours to end. */
export function forgetOnExit(paths: ClusterPaths): void {
  servers.delete(paths.files);
}

function endAll(): void {
  for (const { paths, pid } of servers.values()) endServerNow(paths, pid);
  servers.clear();
}

/** Where the program listens to the signal itself, it decides when to end, and `exit` follows; else we end as by default. */
function endOnSignal(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return;
  endAll();
  process.off(signal, endOnSignal);
  process.kill(process.pid, signal);
}
