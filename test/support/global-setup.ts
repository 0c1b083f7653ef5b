import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removePostgres } from '../../common/database';
import { clusterPaths } from '../../common/database/postgres/cluster';
import { endOnExit } from '../../common/database/postgres/end-on-exit';
import { isAlive } from '../../common/database/postgres/process-alive';

const prefix = 'self-employed-fund-test-';

/**
 * Names the run, and with it the folder of its throw-away database server. The first test file that asks for a database
 * starts the server, so that a run without one does not wait for it; the workers inherit the names.
 */
export default async function globalSetup(): Promise<void> {
  await sweep();
  const directory = join(tmpdir(), `${prefix}${process.pid}`);
  process.env.TEST_RUN = String(process.pid);
  process.env.TEST_DATA_DIRECTORY = directory;
  endOnExit(clusterPaths(directory));
}

/** Ends and removes what runs that were killed left behind. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    if (isAlive(Number(name.slice(prefix.length)))) continue;
    await removePostgres(join(tmpdir(), name));
    rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}
