import type { Knex } from 'knex';
import type { LocalDate } from '../../dates';
import { finestPlace, sharedColumns } from '../tables';

/** Which rows of the source. */
export interface SourcePart {
  readonly where: string;
  readonly values: readonly (string | number)[];
}

/** Columns of the cells of a subgraph, read from its own table. */
export interface CellColumns {
  /** Dimensions and further keys. */
  readonly keys: readonly string[];
  /** Sums and counts. */
  readonly measures: readonly string[];
}

const known = new Map<string, CellColumns>();

/** Keys and measures of the subgraph's cells; measures are the columns that must have a value and are numbers. */
export async function cellColumns(db: Knex): Promise<CellColumns> {
  const { rows } = (await db.raw(
    `select current_schema() as schema, attname as name, atttypid = 'bigint'::regtype as is_measure
     from pg_attribute where attrelid = 'statistics_cell'::regclass and attnum > 0 and not attisdropped order by attnum`,
  )) as { rows: { schema: string; name: string; is_measure: boolean }[] };
  const schema = rows[0]?.schema ?? '';
  const columns = known.get(schema) ?? {
    keys: rows.filter((row) => !row.is_measure && row.name !== 'known_on').map(({ name }) => name),
    measures: rows.filter((row) => row.is_measure).map(({ name }) => name),
  };
  known.set(schema, columns);
  return columns;
}

/** Adds rows of the source to the cells, or takes them out again. @param sign 1 or -1 */
export async function addCells(
  db: Knex,
  knownOn: LocalDate,
  sign: 1 | -1,
  { where, values }: SourcePart,
): Promise<void> {
  const { keys, measures } = await cellColumns(db);
  const sums = measures.map((name) => `${sign} * sum(${name})`);
  await db.raw(
    `insert into statistics_cell (known_on, ${[...keys, ...measures].join(', ')})
     select ?::date, ${[...keys, ...sums].join(', ')} from statistics_source where ${where} group by ${keys.join(', ')}`,
    [knownOn, ...values],
  );
}

/** Statement that compares a full count with the cells: one row for each cell that differs, with what is missing in it. */
export function differenceSql({ keys, measures }: CellColumns): string {
  return differenceOf('statistics_source', 'statistics_cell', keys, measures);
}

/** Statement that compares the cells, added up over municipalities, with the coarse cells that should hold the same. */
export function coarseDifferenceSql({ keys, measures }: CellColumns): string {
  return differenceOf('statistics_cell', 'statistics_coarse_cell', withoutFinestPlace(keys), measures);
}

/** Keys that the coarse cells have. */
export function withoutFinestPlace(keys: readonly string[]): string[] {
  return keys.filter((name) => name !== finestPlace);
}

function differenceOf(from: string, to: string, keys: readonly string[], measures: readonly string[]): string {
  const sums = measures.map((name) => `sum(${name}) as ${name}`);
  const counted = `select ${[...keys, ...measures].join(', ')} from ${from}`;
  const kept = `select ${[...keys, ...measures.map((name) => `-${name}`)].join(', ')} from ${to}`;
  const differs = measures.map((name) => `sum(${name}) <> 0`).join(' or ');
  return `select ${[...keys, ...sums].join(', ')} from (${counted} union all ${kept}) both_sides
    group by ${keys.join(', ')} having ${differs}`;
}

/** Names of the shared dimensions, for those who write sources. */
export const shared = sharedColumns.join(', ');
