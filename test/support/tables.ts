import type { Knex } from 'knex';

/** Columns of a schema that may hold an id: the place of a table and the column. */
async function idColumns(db: Knex): Promise<readonly { readonly table: string; readonly column: string }[]> {
  const { rows } = await db.raw(
    `select columns.table_name as table, columns.column_name as column
     from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where columns.table_schema = current_schema() and tables.table_type = 'BASE TABLE' and data_type = 'uuid'
     order by 1, 2`,
  );
  return rows;
}

/** Tables and columns of a subgraph's schema in which an id stands; events that travelled are left out. */
export async function tablesAbout(db: Knex, id: string): Promise<string[]> {
  const found: string[] = [];
  for (const { table, column } of await idColumns(db)) {
    const row = await db(table).where(column, id).first(column);
    if (row !== undefined) found.push(`${table}.${column}`);
  }
  return found;
}

/** Tables of a schema in which some row tells one of these texts, in whatever column. */
export async function tablesTelling(db: Knex, texts: readonly string[]): Promise<string[]> {
  const { rows } = await db.raw(
    `select table_name as table from information_schema.tables
     where table_schema = current_schema() and table_type = 'BASE TABLE' order by 1`,
  );
  const found: string[] = [];
  for (const { table } of rows as { table: string }[]) {
    const patterns = texts.map((text) => `%${text}%`);
    const { rows: told } = await db.raw('select 1 from ?? as one where one::text ilike any(?::text[]) limit 1', [
      table,
      patterns,
    ]);
    if (told.length > 0) found.push(table);
  }
  return found;
}
