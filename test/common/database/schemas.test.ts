import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { describeDatabase, migrate, rollbackAll, withoutComment } from '../../../common/database';
import { subgraphDirectory, type SubgraphName, subgraphNames } from '../../../common/subgraph/module';
import { schemaOf, testDatabase, type TestDatabase } from '../../support/database';

const root = join(__dirname, '..', '..', '..');
const directoryOf = (name: SubgraphName): string => join(root, subgraphDirectory(name));
const migrated = subgraphNames.filter((name) => existsSync(join(directoryOf(name), 'migrations')));

/** Every schema of the project, from its own migrations. */
describe.each(migrated)('the schema of %s', (name) => {
  let database: TestDatabase;
  let db: Knex;
  beforeAll(async () => {
    database = await testDatabase({ subgraphs: [name] });
    db = database.connect(schemaOf(name));
  });
  afterAll(() => database.drop());

  const describeSchema = () => describeDatabase(db, [schemaOf(name)]);

  it('has a comment on every table and column', async () => {
    const tables = await describeSchema();
    expect(tables.length).toBeGreaterThan(2);
    expect(withoutComment(tables)).toEqual([]);
  });

  it('is the same after its migrations went back and forth', async () => {
    const module = { databaseSchema: schemaOf(name), directory: directoryOf(name) };
    const before = await describeSchema();
    await rollbackAll(db, module);
    expect((await describeSchema()).map((table) => table.name)).toEqual(['migration', 'migration_lock']);
    expect(await leftovers(db, schemaOf(name))).toEqual([]);
    await migrate(db, module);
    expect(await describeSchema()).toEqual(before);
  });

  it('keeps money in whole cents and points in time with their zone', async () => {
    const columns = (await describeSchema()).flatMap((table) =>
      table.columns.map((column) => ({ path: `${table.name}.${column.name}`, ...column })),
    );
    const isWrong = ({ path, type }: { path: string; type: string }): boolean =>
      (path.endsWith('_cents') && type !== 'bigint') ||
      ['timestamp without time zone', 'real', 'double precision', 'money'].includes(type);
    expect(columns.filter(isWrong).map(({ path }) => path)).toEqual([]);
  });
});

/** Functions and types of a schema that are not a table's own. */
async function leftovers(db: Knex, schema: string): Promise<string[]> {
  const { rows } = await db.raw(
    `select proname as name from pg_proc where pronamespace = ?::regnamespace
     union all select typname from pg_type t where typnamespace = ?::regnamespace and typelem = 0
       and not exists (select from pg_class c where c.reltype = t.oid)`,
    [schema, schema],
  );
  return rows.map(({ name }: { name: string }) => name);
}
