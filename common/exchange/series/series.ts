import type { Knex } from 'knex';

/** Creates the table of the series of numbers, one for each counterparty. */
export async function createSeriesTable(db: Knex): Promise<void> {
  await db.raw(table);
}

/** Drops what `createSeriesTable` made. */
export async function dropSeriesTable(db: Knex): Promise<void> {
  await db.raw('drop table exchange_series');
}

/**
 * Draws the next numbers of a counterparty's series. The row stays locked until the transaction ends: numbers have no gap,
 * and whoever reads up to a number has seen every smaller one.
 * @param count how many numbers are drawn at once @returns the last of them
 */
export async function drawNumbers(trx: Knex.Transaction, counterparty: string, count = 1): Promise<number> {
  const [row] = await trx('exchange_series')
    .insert({ counterparty, last_number: count })
    .onConflict('counterparty')
    .merge({ last_number: trx.raw('exchange_series.last_number + excluded.last_number') })
    .returning<{ last_number: number }[]>('last_number');
  return row!.last_number;
}

/** Last number of a series; 0 when none was given. */
export async function lastNumber(db: Knex, counterparty: string): Promise<number> {
  return (await db('exchange_series').where({ counterparty }).first('last_number'))?.last_number ?? 0;
}

const table = `
  create table exchange_series (
    counterparty text collate "C" primary key,
    last_number bigint not null
  );
  comment on table exchange_series is 'Last number given in the series of each counterparty. Whoever draws a number holds the row until the end of the transaction, so that numbers have no gap and become visible in order.';
  comment on column exchange_series.counterparty is 'The counterparty, such as mutual-fund:200.';
  comment on column exchange_series.last_number is 'The last number given.';
`;
