import { existsSync, readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { Knex } from 'knex';
import { quoteIdentifier } from './connect';

/** The part of a subgraph that migrating needs; `SubgraphModule` has it. */
export interface MigratedModule {
  /** Schema that is made when it is missing; the migrations table stands in it too. */
  readonly databaseSchema: string;
  /** Folder whose `migrations/` holds the migrations; neither needs to exist. */
  readonly directory: string;
}

/** A migration file: knex's `up` and `down`. */
interface Migration {
  readonly up: (db: Knex) => Promise<unknown>;
  readonly down: (db: Knex) => Promise<unknown>;
}

/** Table of each schema that tells which migrations it has had. */
export const migrationsTable = 'migration';

/**
 * Brings a schema up to date: makes it, then runs the migrations it has not had, in the order of their names, all
 * in one transaction. Any number of processes may do this at once: one migrates, the others wait and find it done.
 *
 * Tables that every subgraph has alike (idempotency, outbox and inbox, accountant mandates) have no migration of their
 * own: `common/` exports functions such as `createIdempotencyTable(db)`, and each subgraph calls those it needs from a
 * migration of its own, so that one history tells all of a schema.
 * @param db pool of the schema; made with `statementTimeoutMs: 0` where tables are large
 * @returns names of the migrations that ran.
 */
export async function migrate(db: Knex, module: MigratedModule): Promise<string[]> {
  return withMigrationLock(db, module, async (config) => {
    const [, files] = await db.migrate.latest(config);
    await commentOwnTables(db, module.databaseSchema);
    return files.map((file: string) => parse(file).name);
  });
}

/** Takes every migration of a schema back, the newest first; the schema itself stays. */
export async function rollbackAll(db: Knex, module: MigratedModule): Promise<string[]> {
  return withMigrationLock(db, module, async (config) => {
    const [, files] = await db.migrate.rollback(config, true);
    return files.map((file: string) => parse(file).name);
  });
}

/**
 * Holds the schema's advisory lock, which vanishes with the process. Knex has a lock of its own in a table that a killed
 * process leaves locked; whoever holds ours may free it.
 */
async function withMigrationLock<Result>(
  db: Knex,
  { databaseSchema, directory }: MigratedModule,
  act: (config: Knex.MigratorConfig) => Promise<Result>,
): Promise<Result> {
  return db.transaction(async (lock) => {
    // Waiting for another process's migrations is no reason to give up.
    await lock.raw('set local statement_timeout to 0');
    await lock.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`migrate ${databaseSchema}`]);
    await db.raw(`create schema if not exists ${quoteIdentifier(databaseSchema)}`);
    const config: Knex.MigratorConfig = {
      migrationSource: new MigrationFolder(join(directory, 'migrations')),
      tableName: migrationsTable,
      schemaName: databaseSchema,
    };
    await db.migrate.forceFreeMigrationsLock(config);
    return act(config);
  });
}

/** The files of a migrations folder, as knex asks for them. They are loaded by whatever runs this program. */
class MigrationFolder implements Knex.MigrationSource<string> {
  constructor(private readonly folder: string) {}

  async getMigrations(): Promise<string[]> {
    if (!existsSync(this.folder)) return [];
    return readdirSync(this.folder)
      .filter((file) => /^\d{14}_\w+\.ts$/.test(file))
      .sort();
  }

  /** Names are kept without the extension, so that a compiled build continues the same history. */
  getMigrationName(file: string): string {
    return parse(file).name;
  }

  async getMigration(file: string): Promise<Migration> {
    const loaded = (await import(join(this.folder, file))) as Migration | { default: Migration };
    return 'up' in loaded ? loaded : loaded.default;
  }
}

/** The two tables that knex makes are described in the database like all others. */
async function commentOwnTables(db: Knex, databaseSchema: string): Promise<void> {
  const table = `${quoteIdentifier(databaseSchema)}.${quoteIdentifier(migrationsTable)}`;
  const lock = `${quoteIdentifier(databaseSchema)}.${quoteIdentifier(`${migrationsTable}_lock`)}`;
  await db.raw(`
    comment on table ${table} is 'Migrations that this schema has had. Written by the migrator.';
    comment on column ${table}.id is 'Order in which the migrations ran.';
    comment on column ${table}.name is 'File of the migration, without its extension.';
    comment on column ${table}.batch is 'Run of the migrator, counted from 1.';
    comment on column ${table}.migration_time is 'When the migration ran.';
    comment on table ${lock} is 'Whether a migrator is at work; the real lock is an advisory one.';
    comment on column ${lock}.index is 'Always 1.';
    comment on column ${lock}.is_locked is '1 while a migrator is at work, else 0.';`);
}
