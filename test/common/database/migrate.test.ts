import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { migrate, rollbackAll } from '../../../common/database';
import { testDatabase, type TestDatabase } from '../../support/database';

const library = { databaseSchema: 'library', directory: join(__dirname, 'fixtures', 'library') };
const names = ['20260101000000_create_shelf', '20260102000000_create_book'];

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase({ subgraphs: [] });
});
afterEach(() => database.drop());

const tables = async (db: Knex): Promise<string[]> =>
  (await db('pg_tables').select('tablename').where({ schemaname: 'library' }).orderBy('tablename')).map(
    ({ tablename }) => tablename,
  );

describe('migrating a schema', () => {
  it('makes the schema and runs what it has not had, once', async () => {
    const db = database.connect('library');
    expect(await migrate(db, library)).toEqual(names);
    expect(await migrate(db, library)).toEqual([]);
    expect(await tables(db)).toEqual(['book', 'migration', 'migration_lock', 'shelf']);
    expect(await db('migration').pluck('name')).toEqual(names);
  });

  it('takes everything back and does it again', async () => {
    const db = database.connect('library');
    await migrate(db, library);
    expect(await rollbackAll(db, library)).toEqual([...names].reverse());
    expect(await tables(db)).toEqual(['migration', 'migration_lock']);
    expect(await migrate(db, library)).toEqual(names);
  });

  it('is content with a subgraph that has no migrations', async () => {
    const db = database.connect('library');
    expect(await migrate(db, { databaseSchema: 'library', directory: '/nowhere' })).toEqual([]);
    expect(await tables(db)).toEqual(['migration', 'migration_lock']);
  });

  it('is done once when several processes start at the same time', async () => {
    const pools = [1, 2, 3, 4].map(() => database.connect('library', { poolMax: 2 }));
    const ran = await Promise.all(pools.map((pool) => migrate(pool, library)));
    expect(ran.flat()).toEqual(names);
  });

  it('goes on after a process that was killed while it migrated', async () => {
    const db = database.connect('library');
    await migrate(db, { ...library, directory: '/nowhere' });
    await db('migration_lock').update({ is_locked: 1 });
    expect(await migrate(db, library)).toEqual(names);
  });

  it('leaves a schema as it was when its migration fails', async () => {
    const db = database.connect('library');
    await db.raw('create schema library; create table library.book (id int)');
    await expect(migrate(db, library)).rejects.toThrow('already exists');
    expect(await db('migration').pluck('name')).toEqual([]);
    expect(await tables(db)).toEqual(['book', 'migration', 'migration_lock']);
  });

  it('works in a plain program as it does in a test', async () => {
    const program = join(__dirname, 'fixtures', 'migrate-library.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', program, database.url], {
      cwd: join(__dirname, '../../..'),
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await once(child, 'close');
    expect(said.trim()).toBe(names.join());
  });
});
