import type { Knex } from 'knex';

/** A column as the database knows it. */
export interface ColumnDescription {
  readonly name: string;
  /** Type in SQL, such as `character(7)`. */
  readonly type: string;
  readonly isNullable: boolean;
  /** Expression in SQL; null when there is none. */
  readonly default: string | null;
  readonly comment: string | null;
}

/** An index or a constraint: its name and its definition in SQL. */
export interface NamedDefinition {
  readonly name: string;
  readonly definition: string;
}

/** A table or view with all that its migrations made. */
export interface TableDescription {
  readonly schema: string;
  readonly name: string;
  readonly kind: 'table' | 'view';
  readonly comment: string | null;
  /** In the order of the table. */
  readonly columns: readonly ColumnDescription[];
  readonly indexes: readonly NamedDefinition[];
  readonly constraints: readonly NamedDefinition[];
}

/** Tables and views; partitions stand in their parent. */
const query = `
  select n.nspname as schema, c.relname as name,
         case when c.relkind in ('v', 'm') then 'view' else 'table' end as kind,
         obj_description(c.oid, 'pg_class') as comment,
         (select json_agg(json_build_object(
                   'name', a.attname,
                   'type', format_type(a.atttypid, a.atttypmod),
                   'isNullable', not a.attnotnull,
                   'default', case when a.attidentity <> '' then 'identity' else pg_get_expr(d.adbin, d.adrelid) end,
                   'comment', col_description(c.oid, a.attnum)) order by a.attnum)
            from pg_attribute a
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
           where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
         (select json_agg(json_build_object('name', i.relname, 'definition', pg_get_indexdef(i.oid)) order by i.relname)
            from pg_index x join pg_class i on i.oid = x.indexrelid
           where x.indrelid = c.oid
             and not exists (select from pg_constraint k where k.conindid = i.oid and k.conrelid = c.oid)) as indexes,
         (select json_agg(json_build_object('name', k.conname, 'definition', pg_get_constraintdef(k.oid)) order by k.conname)
            from pg_constraint k
           where k.conrelid = c.oid and k.contype in ('p', 'u', 'f', 'c', 'x')) as constraints
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where n.nspname = any(?) and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
   order by n.nspname, c.relname`;

/** Reads what stands in these schemas, in the order of their names. Indexes that a constraint makes are told with it. */
export async function describeDatabase(db: Knex, schemas: readonly string[]): Promise<TableDescription[]> {
  const { rows } = await db.transaction(async (trx) => {
    // PostgreSQL leaves out the schemas of the search path; without one it names them all, whoever asks.
    await trx.raw("set local search_path to ''");
    return trx.raw<{ rows: TableDescription[] }>(query, [[...schemas]]);
  });
  return rows.map((row) => ({
    ...row,
    columns: row.columns ?? [],
    indexes: row.indexes ?? [],
    constraints: row.constraints ?? [],
  }));
}

/** Names of tables and columns without a comment, such as `members.person.name`. */
export function withoutComment(tables: readonly TableDescription[]): string[] {
  return tables.flatMap(({ schema, name, comment, columns }) => [
    ...(comment ? [] : [`${schema}.${name}`]),
    ...columns.filter((column) => !column.comment).map((column) => `${schema}.${name}.${column.name}`),
  ]);
}
