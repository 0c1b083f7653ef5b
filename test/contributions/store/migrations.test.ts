import type { Knex } from 'knex';
import { migrate, rollbackAll } from '../../../common/database';
import { contributions } from '../../../subgraphs/contributions/server';
import { testDatabase, type TestDatabase } from '../../support/database';

let database: TestDatabase;
let db: Knex;
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['contributions'] });
  db = database.connect('contributions');
});
afterAll(() => database.drop());

const tables = async () =>
  (await db('pg_tables').where({ schemaname: 'contributions' }).orderBy('tablename')).map(({ tablename }) => tablename);

test('migrations can be taken back and made again', async () => {
  const before = await tables();
  await rollbackAll(db, contributions);
  expect(await tables()).toEqual(['migration', 'migration_lock']);
  await migrate(db, contributions);
  expect(await tables()).toEqual(before);
});

test('every table and column is commented', async () => {
  const { rows } = await db.raw(`
    select c.relname || coalesce('.' || a.attname, '') as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'contributions'
    left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p') and col_description(c.oid, a.attnum) is null`);
  expect(rows).toEqual([]);
});
