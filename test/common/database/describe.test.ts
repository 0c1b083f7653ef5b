import { join } from 'node:path';
import type { Knex } from 'knex';
import { databasePage, describeDatabase, migrate, renderDatabase, withoutComment } from '../../../common/database';
import { testDatabase, type TestDatabase } from '../../support/database';

describe('the description of a database', () => {
  let database: TestDatabase;
  let db: Knex;
  beforeAll(async () => {
    database = await testDatabase({ subgraphs: [] });
    db = database.connect('library');
    await migrate(db, { databaseSchema: 'library', directory: join(__dirname, 'fixtures', 'library') });
  });
  afterAll(() => database.drop());

  it('tells tables, columns, constraints and indexes', async () => {
    const tables = await describeDatabase(db, ['library']);
    expect(tables.map(({ name }) => name)).toEqual(['book', 'migration', 'migration_lock', 'shelf']);
    expect(tables[0]).toEqual({
      schema: 'library',
      name: 'book',
      kind: 'table',
      comment: 'What a visitor | takes.',
      columns: [
        { name: 'id', type: 'bigint', isNullable: false, default: null, comment: 'Number of the book.' },
        { name: 'shelf_id', type: 'integer', isNullable: false, default: null, comment: 'Where it stands.' },
        { name: 'title', type: 'text', isNullable: true, default: null, comment: null },
        { name: 'noted_on', type: 'date', isNullable: true, default: null, comment: null },
        { name: 'sums', type: 'jsonb', isNullable: false, default: "'{}'::jsonb", comment: null },
      ],
      constraints: [
        { name: 'book_pkey', definition: 'PRIMARY KEY (id)' },
        { name: 'book_shelf_id_fkey', definition: 'FOREIGN KEY (shelf_id) REFERENCES library.shelf(id)' },
      ],
      indexes: [
        {
          name: 'book_by_shelf',
          definition: 'CREATE INDEX book_by_shelf ON library.book USING btree (shelf_id, title)',
        },
      ],
    });
  });

  it('names what has no comment', async () => {
    const tables = await describeDatabase(db, ['library']);
    expect(withoutComment(tables)).toEqual(['library.book.title', 'library.book.noted_on', 'library.book.sums']);
  });

  it('knows views and does not repeat partitions', async () => {
    await db.raw(`create view shelf_label as select label from shelf;
      create table loan (day date) partition by range (day);
      create table loan_2026 partition of loan for values from ('2026-01-01') to ('2027-01-01')`);
    const tables = await describeDatabase(db, ['library']);
    expect(tables.map(({ name, kind }) => `${name} ${kind}`)).toContain('shelf_label view');
    expect(tables.map(({ name }) => name)).not.toContain('loan_2026');
    await db.raw('drop view shelf_label; drop table loan');
  });

  it('is made from nothing but the migrations', async () => {
    const page = await databasePage([{ databaseSchema: 'library', directory: join(__dirname, 'fixtures', 'library') }]);
    expect(page).toBe(renderDatabase(await describeDatabase(db, ['library'])));
  });

  it('is written as a page', async () => {
    const tables = await describeDatabase(db, ['library', 'absent']);
    expect(renderDatabase(tables)).toContain(`### library.shelf

Where books stand.

| column | type | null | default | meaning |
| --- | --- | --- | --- | --- |
| \`id\` | integer |  |  | Number on the wood. |
| \`label\` | text |  | \`'unnamed'::text\` | What a visitor reads. |

Constraints:

- \`shelf_pkey\`: \`PRIMARY KEY (id)\`
`);
  });
});
