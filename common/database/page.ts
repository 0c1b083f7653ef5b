import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from './connect';
import { describeDatabase } from './describe';
import { migrate, type MigratedModule } from './migrate';
import { removePostgres } from './postgres/end-server';
import { startPostgres } from './postgres/start-postgres';
import { renderDatabase } from './render';

/**
 * The page `docs/database.md` of these subgraphs: a throw-away server is started, their migrations run in it, and what
 * they left is described. It depends on nothing but the migrations.
 * @throws PostgresUnavailable when no server can be started here.
 */
export async function databasePage(modules: readonly MigratedModule[]): Promise<string> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'self-employed-fund-page-'));
  try {
    const { url, stop } = await startPostgres({ dataDirectory, durable: false });
    const page = await describeMigrated(url, modules);
    await stop();
    return page;
  } finally {
    await removePostgres(dataDirectory);
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

async function describeMigrated(url: string, modules: readonly MigratedModule[]): Promise<string> {
  for (const module of modules) {
    const db = connect({ url, schema: module.databaseSchema, poolMax: 2, statementTimeoutMs: 0 });
    await migrate(db, module).finally(() => db.destroy());
  }
  const db = connect({ url, schema: 'public', poolMax: 2 });
  const schemas = modules.map(({ databaseSchema }) => databaseSchema);
  return renderDatabase(await describeDatabase(db, schemas).finally(() => db.destroy()));
}
