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
