import type { Knex } from 'knex';
import type { LocalDate } from '../../dates';
import type { Quarter } from '../../quarter';
import { countedRow, groupColumns } from '../answer';
import type { PatternDimension } from '../dimensions';
import type { CountedRow } from '../disclosure/grid';
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

/** Reads the cells as they stood on a day, added up to the dimensions asked for. */
export async function readCells(
  db: Knex,
  { finest, asOf, until, sums, where = 'true' }: CellsAsked,
): Promise<CountedRow[]> {
  const groups = ['quarter', ...groupColumns(finest)];
  const table = finest.includes('MUNICIPALITY') ? 'statistics_cell' : 'statistics_coarse_cell';
  const { rows } = (await db.raw(
    `select ${groups.join(', ')}, array[${sums.map((sum) => `(${sum})::bigint`).join(', ')}] as vector
     from ${table} where known_on <= :asOf and quarter <= :until and ${where} group by ${groups.join(', ')}`,
    { asOf, until },
  )) as { rows: (Record<string, unknown> & { vector: readonly (string | number)[] })[] };
  return rows.map((row) => countedRow(finest, row, row.vector.map(Number)));
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
