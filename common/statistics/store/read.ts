import type { Knex } from 'knex';
import type { LocalDate } from '../../dates';
import type { Quarter } from '../../quarter';
import { countedRow, groupColumns } from '../answer';
import type { PatternDimension } from '../dimensions';
import type { CountedRow, Series } from '../disclosure/grid';
import type { StatisticsKey } from '../key';
import type { StatisticsQuestion } from '../question';

/** What to read from the cells. */
export interface CellsAsked {
  readonly finest: readonly PatternDimension[];
  readonly asOf: LocalDate;
  /** Last quarter; later ones are not over and stay out. */
  readonly until: Quarter;
  /** What is counted, as sums in SQL; `:asOf` stands for the day. */
  readonly sums: readonly string[];
  /** Further condition. */
  readonly where?: string;
}

/**
 * Reads the cells as they stood on a day, added up to the dimensions asked for: a row for each combination of values, with
 * its quarters in one text. A table by municipality has a hundred thousand figures; as a row each they cost far more.
 */
export async function readCells(
  db: Knex,
  { finest, asOf, until, sums, where = 'true' }: CellsAsked,
): Promise<CountedRow[]> {
  const groups = groupColumns(finest);
  const byQuarter = ['quarter', ...groups].join(', ');
  const table = finest.includes('MUNICIPALITY') ? 'statistics_cell' : 'statistics_coarse_cell';
  const { rows } = (await db.raw(
    `select ${[...groups, ''].join(', ')} string_agg(quarter || ' ' || counted, ' ') as series
     from (select ${byQuarter}, concat_ws(' ', ${sums.map((sum) => `coalesce((${sum})::bigint, 0)`).join(', ')}) as counted
       from ${table} where known_on <= :asOf and quarter <= :until and ${where} group by ${byQuarter}) cell
     ${groups.length > 0 ? `group by ${groups.join(', ')}` : 'having count(*) > 0'}`,
    { asOf, until },
  )) as { rows: (Record<string, unknown> & { series: string })[] };
  return rows.map((row) => countedRow(finest, row, seriesOf(row.series, sums.length)));
}

/** Quarters with what is counted in them, from a text of quarters each followed by its numbers. */
function seriesOf(text: string, size: number): Series {
  const words = text.split(' ');
  const series = new Map<string, number[]>();
  for (let at = 0; at < words.length; at += size + 1) {
    series.set(words[at] ?? '', words.slice(at + 1, at + 1 + size).map(Number));
  }
  return series;
}

/** Writes down who asked what, before the answer leaves. */
export async function logQuestion(
  db: Knex,
  { from, to, asOf }: StatisticsKey,
  { by, filter }: StatisticsQuestion,
  { subjectId, at }: { readonly subjectId: string; readonly at: Date },
): Promise<void> {
  await db('statistics_question').insert({
    at,
    subject_id: subjectId,
    from_quarter: from,
    to_quarter: to,
    as_of: asOf,
    crossed: [...by],
    filter: JSON.stringify(Object.fromEntries(filter)),
  });
}
