import type { Knex } from 'knex';

/** A primary key or index as it was before a bulk run, with the statement that makes it again. */
interface Structure {
  readonly drop: string;
  readonly create: string;
}

/**
 * Takes keys and indexes off the tables that are empty, acts, and puts them back; all in the caller's transaction, so
 * that a failure leaves everything as it was.
 */
export async function withoutIndexes(
  trx: Knex.Transaction,
  tables: readonly string[],
  act: () => Promise<void>,
): Promise<void> {
  const structures: Structure[] = [];
  for (const table of tables) {
    if (await isEmpty(trx, table)) structures.push(...(await structuresOf(trx, table)));
  }
  for (const { drop } of structures) await trx.raw(drop);
  await act();
  for (const { create } of structures) await trx.raw(create);
}

async function isEmpty(trx: Knex.Transaction, table: string): Promise<boolean> {
  return (await trx(table).first(trx.raw('1'))) === undefined;
}

async function structuresOf(trx: Knex.Transaction, table: string): Promise<Structure[]> {
  const { rows } = await trx.raw<{ rows: { index: string; name: string | null; definition: string }[] }>(
    `select quote_ident(class.relname) as index, quote_ident(con.conname) as name,
       coalesce(pg_get_constraintdef(con.oid), pg_get_indexdef(index.indexrelid)) as definition
     from pg_index index
     join pg_class class on class.oid = index.indexrelid
     left join pg_constraint con on con.conindid = index.indexrelid and con.contype in ('p', 'u')
     where index.indrelid = ?::regclass
     order by class.relname`,
    [table],
  );
  return rows.map(({ index, name, definition }) =>
    name === null
      ? { drop: `drop index ${index}`, create: definition }
      : {
          drop: `alter table ${table} drop constraint ${name}`,
          create: `alter table ${table} add constraint ${name} ${definition}`,
        },
  );
}
