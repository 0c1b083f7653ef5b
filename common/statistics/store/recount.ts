import type { Knex } from 'knex';
import { addDays, type LocalDate } from '../../dates';
import { addQuarters, lastDayOf, quarterOf, quarterRange, type Quarter } from '../../quarter';
import { cellColumns, coarseDifferenceSql, differenceSql, withoutFinestPlace } from './cells';

/** Memory that a full count may use for its groups; the server's default makes it sort on disk. */
const roomToCount = "set local statement_timeout to 0; set local work_mem to '256MB'";

/** What a recount or a check found. */
export interface CountedCells {
  /** Cells that the aggregates hold. */
  readonly cells: number;
  /** Cells in which the full count and the aggregates differed. */
  readonly differing: number;
}

/** Quarters before the present one whose statistics are kept, and quarters after it that are prepared. */
const [quartersBefore, quartersAhead] = [20, 4];

/**
 * Counts everything again and books what the cells lack or have too much; the window of quarters is carried forward. The
 * first count of a database counts as known since the day before, so that it shows at once; later corrections count from
 * today, so that earlier states stay as they were answered. Writers wait while it runs.
 * @param db pool of the subgraph's schema
 * @param today day under which corrections are booked
 * @param options with `isOpening` everything is counted as known since the day before, for a population that was just written
 */
export async function recount(
  db: Knex,
  today: LocalDate,
  { isOpening = false }: { readonly isOpening?: boolean } = {},
): Promise<CountedCells> {
  return db
    .transaction(async (trx) => {
      await trx.raw(roomToCount);
      await trx.raw('lock table statistics_cell in share row exclusive mode');
      await extendWindow(trx, quarterOf(today));
      await trx.raw('analyze statistics_quarter, statistics_person, statistics_stretch');
      if (isOpening) await trx.raw('truncate statistics_cell, statistics_coarse_cell');
      const isFirst = (await trx('statistics_cell').first('quarter')) === undefined;
      const columns = await cellColumns(trx);
      const names = [...columns.keys, ...columns.measures].join(', ');
      const { rowCount } = (await trx.raw(
        `insert into statistics_cell (known_on, ${names}) select ?::date, difference.* from (${differenceSql(columns)}) difference`,
        [isFirst ? addDays(today, -1) : today],
      )) as { rowCount: number };
      return { cells: await countCells(trx), differing: rowCount };
    })
    .finally(() => db.raw('analyze statistics_cell, statistics_coarse_cell'));
}

/** Compares a full count with the cells; changes nothing. */
export async function checkCells(db: Knex): Promise<CountedCells> {
  return db.transaction(
    async (trx) => {
      await trx.raw(roomToCount);
      const columns = await cellColumns(trx);
      const differing = [differenceSql(columns), coarseDifferenceSql(columns)].map(
        (sql) => `(select count(*) from (${sql}) difference)`,
      );
      const { rows } = await trx.raw(`select ${differing.join(' + ')} as count`);
      return { cells: await countCells(trx), differing: Number(rows[0].count) };
    },
    { isolationLevel: 'repeatable read', readOnly: true },
  );
}

/** Adds up changes of one cell and one day that stand in several rows; no state is told otherwise after it. */
export async function compactCells(db: Knex): Promise<void> {
  await db.transaction(async (trx) => {
    await trx.raw(roomToCount);
    await trx.raw("set local statistics.bulk to 'on'");
    await trx.raw('lock table statistics_cell, statistics_coarse_cell in share row exclusive mode');
    const { keys, measures } = await cellColumns(trx);
    await compactTable(trx, 'statistics_cell', keys, measures);
    await compactTable(trx, 'statistics_coarse_cell', withoutFinestPlace(keys), measures);
  });
}

async function compactTable(
  trx: Knex.Transaction,
  table: string,
  keys: readonly string[],
  measures: readonly string[],
): Promise<void> {
  const sums = measures.map((name) => `sum(${name})`);
  await trx.raw(`create temporary table compact on commit drop as
    select known_on, ${[...keys, ...sums.map((sum, index) => `${sum} as ${measures[index]}`)].join(', ')}
    from ${table} group by known_on, ${keys.join(', ')}
    having ${sums.map((sum) => `${sum} <> 0`).join(' or ')}`);
  await trx.raw(`delete from ${table}`);
  await trx.raw(`insert into ${table} (known_on, ${[...keys, ...measures].join(', ')}) select * from compact`);
  await trx.raw('drop table compact');
}

async function countCells(trx: Knex): Promise<number> {
  const [row] = await trx('statistics_cell').count();
  return Number(row?.count ?? 0);
}

async function extendWindow(trx: Knex.Transaction, current: Quarter): Promise<void> {
  const quarters = quarterRange(addQuarters(current, -quartersBefore), addQuarters(current, quartersAhead));
  const rows = quarters.map((quarter) => ({ quarter, last_day: lastDayOf(quarter) }));
  const { first } = (await trx('statistics_quarter').min({ first: 'quarter' }).first()) as { first: string | null };
  const kept = rows.filter(({ quarter }) => first === null || quarter >= first);
  await trx('statistics_quarter').insert(kept).onConflict('quarter').ignore();
}
