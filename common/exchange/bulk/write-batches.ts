import type { Knex } from 'knex';
import { copyInto, type CopyValue } from '../../database';
import { withoutIndexes } from './indexes';

/** Where the rows of an item go. */
export interface BulkTable<Item> {
  readonly table: string;
  readonly columns: readonly string[];
  /** Rows of one item, one value for each column. */
  readonly rowsOf: (item: Item) => readonly (readonly CopyValue[])[];
}

/** How a bulk run tells how far it is. */
export interface BatchOptions {
  /** Told after each batch how many items are written so far. */
  readonly onProgress?: (written: number) => void;
}

/** Items gathered before their rows are sent. */
const batchSize = 1_000;

/**
 * Writes the rows of many items by COPY in one transaction: all are kept or none. Tables that are empty lose their
 * indexes for the time of the run, since building one at the end is many times faster than keeping it up.
 * @returns how many items were written
 */
export async function writeInBatches<Item>(
  trx: Knex.Transaction,
  items: AsyncIterable<Item> | Iterable<Item>,
  tables: readonly BulkTable<Item>[],
  { onProgress }: BatchOptions = {},
): Promise<number> {
  await trx.raw('set local statement_timeout to 0');
  let written = 0;
  const write = async (batch: readonly Item[]) => {
    for (const { table, columns, rowsOf } of tables) await copyInto(trx, table, columns, batch.flatMap(rowsOf));
    written += batch.length;
    onProgress?.(written);
  };
  await withoutIndexes(
    trx,
    tables.map(({ table }) => table),
    async () => {
      let batch: Item[] = [];
      for await (const item of items) {
        batch.push(item);
        if (batch.length < batchSize) continue;
        await write(batch);
        batch = [];
      }
      if (batch.length > 0) await write(batch);
    },
  );
  return written;
}
