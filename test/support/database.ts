import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { connect, migrate, startPostgres } from '../../common/database';
import { subgraphDirectory, type SubgraphName, subgraphNames } from '../../common/subgraph/module';

/** A database of one test file's own. */
export interface TestDatabase {
  readonly url: string;
  /** A pool on one schema, such as `members`; `drop` closes it. */
  connect(schema: string, options?: { readonly poolMax?: number }): Knex;
  /** Closes the pools that were asked for and removes the database. To be called in `afterAll`. */
  drop(): Promise<void>;
}

/** What a test file wants in its database. */
export interface TestDatabaseOptions {
  /** Subgraphs whose schema is there, migrated; all unless given. Name those that the test is about: it is quicker. */
  readonly subgraphs?: readonly SubgraphName[] | undefined;
}

const root = join(__dirname, '..', '..');

/** Schema of a subgraph's tables. */
export function schemaOf(name: SubgraphName): string {
  return name.replaceAll('-', '_');
}

/**
 * Makes a database by cloning a template, which the first test file that wants these subgraphs migrates. Every test file
 * has its own, so that files may run at once; tests of one file share it.
 */
export async function testDatabase({ subgraphs = subgraphNames }: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const serverUrl = await testServerUrl();
  const server = connect({ url: serverUrl, schema: 'public', poolMax: 2 });
  const name = `test_${process.env.TEST_RUN}_${randomBytes(6).toString('hex')}`;
  try {
    const template = await templateFor(server, serverUrl, subgraphs);
    await server.raw('create database ?? template ??', [name, template]);
  } finally {
    await server.destroy();
  }
  return opened(serverUrl, name);
}

/** Address of the server for this run: the given one, or one of our own that the first caller starts. */
export async function testServerUrl(): Promise<string> {
  const { TEST_DATABASE_URL: given, TEST_DATA_DIRECTORY: dataDirectory } = process.env;
  if (given) return given;
  if (!dataDirectory) throw new Error('the global set-up of the tests has not run');
  return (await startPostgres({ dataDirectory, durable: false, outlivesUs: true })).url;
}

/** Name of the migrated template; one caller makes it while the others wait. */
async function templateFor(server: Knex, serverUrl: string, subgraphs: readonly SubgraphName[]): Promise<string> {
  const initials = subgraphNames.map((name) => (subgraphs.includes(name) ? '1' : '0')).join('');
  const template = `test_${process.env.TEST_RUN}_template_${initials}`;
  await server.transaction(async (lock) => {
    await lock.raw('set local statement_timeout to 0');
    await lock.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [template]);
    if (await exists(server, template)) return;
    const unfinished = `${template}_unfinished`;
    await server.raw('drop database if exists ?? with (force)', [unfinished]);
    await server.raw('create database ??', [unfinished]);
    await migrateAll(withDatabase(serverUrl, unfinished), subgraphs);
    await server.raw('alter database ?? rename to ??', [unfinished, template]);
  });
  return template;
}

async function exists(server: Knex, database: string): Promise<boolean> {
  return (await server('pg_database').where({ datname: database })).length > 0;
}

async function migrateAll(url: string, subgraphs: readonly SubgraphName[]): Promise<void> {
  for (const name of subgraphs) {
    const databaseSchema = schemaOf(name);
    const db = connect({ url, schema: databaseSchema, poolMax: 2, statementTimeoutMs: 0 });
    try {
      await migrate(db, { databaseSchema, directory: join(root, subgraphDirectory(name)) });
    } finally {
      await db.destroy();
    }
  }
}

function opened(serverUrl: string, name: string): TestDatabase {
  const url = withDatabase(serverUrl, name);
  const pools: Knex[] = [];
  return {
    url,
    connect(schema, { poolMax = 5 } = {}) {
      const pool = connect({ url, schema, poolMax });
      pools.push(pool);
      return pool;
    },
    async drop() {
      await Promise.all(pools.map((pool) => pool.destroy()));
      const server = connect({ url: serverUrl, schema: 'public', poolMax: 2 });
      await server.raw('drop database if exists ?? with (force)', [name]);
      await server.destroy();
    },
  };
}

function withDatabase(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}
