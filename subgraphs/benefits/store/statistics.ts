import type { Knex } from 'knex';
import { firstDayOf, lastDayOf } from '../../../common/quarter';
import { columnOf, withCoarserLevels } from '../../../common/statistics/dimensions';
import type { StatisticsKey } from '../../../common/statistics/key';
import type { StatisticsQuestion } from '../../../common/statistics/question';
import type { DaysTaken } from '../domain/statistics-benefits';
import type { AnswerDays } from '../domain/statistics-questions';

type Keys = readonly { readonly dimension: string; readonly value: string }[];

/**
 * How many days first decisions took in the cells of an answer.
 * @returns what tells the decisions of a cell by its keys
 */
export async function findDaysTaken(
  db: Knex,
  { from, to, asOf }: StatisticsKey,
  { by, filter, finest }: StatisticsQuestion,
): Promise<(keys: Keys) => DaysTaken> {
  const has = withCoarserLevels(finest);
  const groups = by.filter((one) => one === 'QUARTER' || has.includes(one)).map((one) => columnOf[one]);
  const rows: Record<string, string | number>[] = await db('statistics_cell')
    .select(...groups, 'days')
    .select(db.raw('sum(granted + refused)::bigint as decisions'))
    .where('known_on', '<=', asOf)
    .whereBetween('quarter', [from, to])
    .whereNotNull('days')
    .modify((query) => {
      for (const [dimension, values] of filter) void query.whereIn(columnOf[dimension], [...values]);
    })
    .groupBy(...groups, 'days');
  const found = new Map<string, { days: number; decisions: number }[]>();
  for (const row of rows) {
    const key = groups.map((group) => row[group]).join('\u001f');
    found.set(key, [...(found.get(key) ?? []), { days: Number(row.days), decisions: Number(row.decisions) }]);
  }
  const columns = new Set(groups);
  return (keys) =>
    found.get(
      keys
        .filter(({ dimension }) => columns.has(columnOf[dimension as keyof typeof columnOf]))
        .map(({ value }) => value)
        .join('\u001f'),
    ) ?? [];
}

/** How long answers to written questions took in the quarters of a period, as known on the day of the state. */
export async function findAnswerDays(db: Knex, { from, to, asOf }: StatisticsKey): Promise<AnswerDays[]> {
  const { rows } = await db.raw(
    `select to_char(answered_on, 'YYYY-"Q"Q') as quarter, answered_on - asked_on as days, answered_on > answer_by as is_late,
       count(*)::int as answers
     from question
     where answered_on between :first and least(:last::date, :asOf::date) and forwarded_to is null
     group by 1, 2, 3`,
    { first: firstDayOf(from), last: lastDayOf(to), asOf },
  );
  return rows.map((row: { quarter: AnswerDays['quarter']; days: number; is_late: boolean; answers: number }) => ({
    quarter: row.quarter,
    days: row.days,
    isLate: row.is_late,
    answers: row.answers,
  }));
}
