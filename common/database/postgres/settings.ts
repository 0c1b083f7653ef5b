import { statfsSync } from 'node:fs';

/**
 * Arguments for the server program: a laptop's settings, loopback only, nothing personal in its log.
 * @param socketFolder folder of its socket; empty for none
 */
export function serverArguments(port: number, socketFolder: string, isDurable: boolean): string[] {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    max_connections: '200',
    shared_buffers: '256MB',
    work_mem: '16MB',
    maintenance_work_mem: '256MB',
    max_wal_size: '2GB',
    random_page_cost: '1.1',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    ...quietLog,
    // After a crash the files are synced by one call instead of one by one.
    ...(process.platform === 'linux' ? { recovery_init_sync_method: 'syncfs' } : {}),
    ...(hasRoomForSharedMemory() ? {} : { dynamic_shared_memory_type: 'mmap' }),
    ...(isDurable ? {} : throwAway),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Statements and details of errors carry values of rows, identification numbers among them: they stay out of the log. */
const quietLog = {
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
};

/** For data that nobody misses after a crash of the machine. */
const throwAway = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum_naptime: '1h' };

/** Containers get 64 MB of /dev/shm, too little for a parallel hash join; shared memory is then kept in files. */
function hasRoomForSharedMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize >= 256 * 1024 * 1024;
  } catch {
    return true;
  }
}
