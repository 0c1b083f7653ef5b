import type { Knex } from 'knex';

/** A constraint or index as it was before a bulk run, with the statement that makes it again. */
interface Structure {
  readonly drop: string;
  readonly create: string;
}

/**
 * Takes foreign keys and secondary indexes off tables while a bulk run writes them, and puts them back: checking a million
 * rows at once is many times faster than one by one. All in the transaction of the run: a failure leaves everything as it was.
 */
export async function withoutSecondaryStructures(
  trx: Knex.Transaction,
  tables: readonly string[],
  act: () => Promise<void>,
): Promise<void> {
  const structures = [...(await foreignKeys(trx, tables)), ...(await secondaryIndexes(trx, tables))];
  for (const { drop } of structures) await trx.raw(drop);
  await act();
  for (const { create } of structures.reverse()) await trx.raw(create);
}

async function foreignKeys(trx: Knex.Transaction, tables: readonly string[]): Promise<Structure[]> {
  const { rows } = await trx.raw<{ rows: { table: string; name: string; definition: string }[] }>(
    `select conrelid::regclass::text as "table", quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint
     where contype = 'f' and connamespace = current_schema()::regnamespace and conrelid::regclass::text = any (?)
     order by conname`,
    [[...tables]],
  );
  return rows.map(({ table, name, definition }) => ({
    drop: `alter table ${table} drop constraint ${name}`,
    create: `alter table ${table} add constraint ${name} ${definition}`,
  }));
}

async function secondaryIndexes(trx: Knex.Transaction, tables: readonly string[]): Promise<Structure[]> {
  const { rows } = await trx.raw<{ rows: { name: string; definition: string }[] }>(
    `select quote_ident(class.relname) as name, pg_get_indexdef(index.indexrelid) as definition
     from pg_index index join pg_class class on class.oid = index.indexrelid
     where not index.indisunique and class.relnamespace = current_schema()::regnamespace
       and index.indrelid::regclass::text = any (?)
     order by class.relname`,
    [[...tables]],
  );
  return rows.map(({ name, definition }) => ({ drop: `drop index ${name}`, create: definition }));
}
