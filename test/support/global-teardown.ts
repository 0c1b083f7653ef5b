import { rm } from 'node:fs/promises';
import { connect, removePostgres } from '../../common/database';

/** Ends the run's database server, or removes the run's databases from the server that was given. */
export default async function globalTeardown(): Promise<void> {
  const { TEST_DATA_DIRECTORY: directory, TEST_DATABASE_URL: url, TEST_RUN: run } = process.env;
  if (url) await dropDatabases(url, `test_${run}_`);
  if (!directory) return;
  await removePostgres(directory);
  await rm(directory, { recursive: true, force: true });
}

async function dropDatabases(url: string, prefix: string): Promise<void> {
  const db = connect({ url, schema: 'public' });
  try {
    const rows = await db('pg_database').select('datname').whereRaw('starts_with(datname, ?)', [prefix]);
    for (const { datname } of rows) await db.raw('drop database if exists ?? with (force)', [datname]);
  } finally {
    await db.destroy();
  }
}
