import type { LocalDate } from '../../common/dates';
import { translate } from '../../common/i18n';
import { firstDayOf, quarterRange, quartersFrom, type Quarter } from '../../common/quarter';
import type { Dimension } from '../../common/statistics/dimensions';
import { lastQuarterOf } from '../../common/statistics/key';
import { total } from './datasets';
import type { AskGraph, GraphCell } from './graph';
import type { FileRequest, TableRequest } from './parameters';

/** One observation of a file. */
export interface Row {
  /** Sorts the rows and names the place of a page: time period, then codes in the order of the columns. */
  readonly key: string;
  readonly timePeriod: string;
  /** Code and label of each dimension of the dataset, in the order of the columns. */
  readonly codes: readonly { readonly code: string; readonly label: string }[];
  /** Values of the measures, money as decimal text; null when silent or not known. */
  readonly values: readonly (number | string | null)[];
  readonly isSuppressed: boolean;
  /** SDMX: I for what is, R for what replaces a former value, D for what is no longer there. */
  readonly action: 'I' | 'R' | 'D';
}

/** A part of the period that is asked for at once; keeps the memory of large tables flat. */
interface Stretch {
  readonly from: Quarter;
  readonly to: Quarter;
}

/**
 * Rows of a table in the order of their keys, read from the graph as they are needed.
 * @throws StatisticsProblem when the graph refuses
 */
export async function* rowsOf(request: FileRequest, ask: AskGraph): AsyncGenerator<Row> {
  const { cursor, changedAfter, asOf } = request;
  for (const stretch of stretchesOf(request)) {
    if (cursor && request.by.includes('QUARTER') && stretch.to < cursor.after.slice(0, stretch.to.length)) continue;
    const now = await read(request, stretch, asOf, ask);
    const rows = changedAfter === undefined ? now : changes(now, await formerRows(request, stretch, ask));
    for (const row of rows) if (!cursor || row.key > cursor.after) yield row;
  }
}

/** Tables of postal codes are asked quarter by quarter, all others at once. */
function stretchesOf({ by, from, to }: TableRequest): Stretch[] {
  if (!by.includes('QUARTER') || !by.includes('MUNICIPALITY')) return [{ from, to }];
  return quarterRange(from, to).map((quarter) => ({ from: quarter, to: quarter }));
}

/** Rows of the state that the caller has already: nothing of quarters that had not begun then. */
async function formerRows(request: TableRequest, { from, to }: Stretch, ask: AskGraph): Promise<Row[]> {
  const { changedAfter, by } = request;
  const day = changedAfter as LocalDate;
  if (day >= request.asOf) return read(request, { from, to }, request.asOf, ask);
  const last = lastQuarterOf(day);
  if (from > last || (to > last && !by.includes('QUARTER'))) return [];
  return read(request, { from, to: to > last ? last : to }, day, ask);
}

async function read(request: TableRequest, period: Stretch, asOf: LocalDate, ask: AskGraph): Promise<Row[]> {
  const { dataset, by, filter } = request;
  const cells = await ask(dataset.query, { period, asOf, by, filter });
  const rows = cells.map((cell) => rowOf(request, cell, period));
  return rows.sort(byKey);
}

function rowOf(request: TableRequest, cell: GraphCell, period: Stretch): Row {
  const { dataset, language } = request;
  const found = (dimension: Dimension) => cell.keys.find((one) => one.dimension === dimension);
  const timePeriod = found('QUARTER')?.value ?? rangeOf(period);
  const codes = dataset.dimensions.map((one) => {
    const key = found(one);
    return { code: key?.value ?? total, label: key?.label ?? translate(language, 'statistics.total') };
  });
  const values = dataset.measures.map(({ field }) => (cell[field] ?? null) as number | string | null);
  const key = [timePeriod, ...codes.map(({ code }) => code)].join('\u001f');
  return { key, timePeriod, codes, values, isSuppressed: cell.suppressed, action: 'I' };
}

/** Several quarters together as SDMX writes a range of time: first day and length. */
function rangeOf({ from, to }: Stretch): string {
  return `${firstDayOf(from)}/P${3 * (quartersFrom(from, to) + 1)}M`;
}

/** What differs between two states: new and changed rows replace, vanished ones are deleted. */
function changes(now: readonly Row[], former: readonly Row[]): Row[] {
  const before = new Map(former.map((row) => [row.key, row]));
  const changed = now.filter((row) => {
    const known = before.get(row.key);
    before.delete(row.key);
    return known === undefined || !isSame(known, row);
  });
  const gone = [...before.values()].map((row): Row => ({ ...row, values: row.values.map(() => null), action: 'D' }));
  return [...changed.map((row): Row => ({ ...row, action: 'R' })), ...gone].sort(byKey);
}

function isSame(one: Row, other: Row): boolean {
  return (
    one.isSuppressed === other.isSuppressed &&
    one.values.every((value, index) => value === (other.values[index] ?? null))
  );
}

function byKey(one: Row, other: Row): number {
  return one.key < other.key ? -1 : one.key > other.key ? 1 : 0;
}
