import type { Knex } from 'knex';
import type { CopyValue } from '../../../../common/database';
import {
  categoryLetters,
  readYear,
  settleQuarter,
  situationLetters,
  unsettledYear,
  writeYear,
  type SettledQuarter,
  type SettledSituation,
  type SettledYear,
} from '../../../../common/exchange/quarters';
import { cents } from '../../../../common/money';
import { yearOf } from '../../../../common/quarter';

interface YearRow {
  readonly member_id: string;
  readonly year: number;
  readonly situations: string;
  readonly categories: string;
  readonly income_cents: number | null;
}

/** Columns of a year, as `yearValues` gives them. */
export const yearColumns = ['member_id', 'year', 'situations', 'categories', 'income_cents'] as const;

/** A year as values in the order of `yearColumns`. */
export function yearValues(
  memberId: string,
  { year, situations, categories, income }: SettledYear,
): readonly CopyValue[] {
  return [memberId, year, writeYear(situations, situationLetters), writeYear(categories, categoryLetters), income];
}

/** Settled years of some members, in order of year. */
export async function findYears(
  db: Knex,
  memberIds: readonly string[],
): Promise<(SettledYear & { readonly memberId: string })[]> {
  const rows = await db<YearRow>('career_year')
    .whereIn('member_id', [...memberIds])
    .orderBy(['member_id', 'year']);
  return rows.map((row) => ({ memberId: row.member_id, ...yearOfRow(row) }));
}

/** Settles a quarter; the events of one member come in order, so that nobody else writes the row. */
export async function saveSettlement(trx: Knex.Transaction, memberId: string, settled: SettledQuarter): Promise<void> {
  const year = yearOf(settled.quarter);
  const row = await trx<YearRow>('career_year').where({ member_id: memberId, year }).forUpdate().first();
  await saveYear(trx, memberId, settleQuarter(row === undefined ? unsettledYear(year) : yearOfRow(row), settled));
}

/** Puts a year in the place of the one known before. */
export async function saveYear(trx: Knex.Transaction, memberId: string, year: SettledYear): Promise<void> {
  const values = Object.fromEntries(yearValues(memberId, year).map((value, index) => [yearColumns[index], value]));
  await trx('career_year').insert(values).onConflict(['member_id', 'year']).merge();
}

function yearOfRow(row: YearRow): SettledYear {
  return {
    year: row.year,
    situations: readYear<SettledSituation>(row.situations, situationLetters),
    categories: readYear(row.categories, categoryLetters),
    income: row.income_cents === null ? null : cents(row.income_cents),
  };
}
