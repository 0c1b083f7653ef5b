import type { Knex } from 'knex';
import type { Cents } from '../../../common/money';
import type { Quarter } from '../../../common/quarter';
import type { ContributionHistory, SettledQuarter } from '../domain/facts';
import { periodsOfQuarters, quartersOfPeriods, type SettledPeriod } from '../domain/periods';

interface PeriodRow {
  member_id: string;
  first_quarter: string;
  last_quarter: string;
  category: string;
  situation: string;
  income_cents: number | null;
}

/** Columns of a period, in the order in which `periodValues` gives their values. */
export const periodColumns = [
  'member_id',
  'first_quarter',
  'last_quarter',
  'category',
  'situation',
  'income_cents',
] as const;

/** Values of a period's row. */
export function periodValues(memberId: string, period: SettledPeriod): (string | number | null)[] {
  const { firstQuarter, lastQuarter, category, situation, income } = period;
  return [memberId, firstQuarter, lastQuarter, category, situation, income];
}

/** The settled quarters of one member. */
export async function findPersonHistory(db: Knex, memberId: string): Promise<ContributionHistory> {
  const rows = await db<PeriodRow>('contribution_period').where({ member_id: memberId });
  return quartersOfPeriods(rows.map(toPeriod));
}

/** Settles one quarter of a member anew and joins the quarters that are now alike. */
export async function saveQuarter(trx: Knex, memberId: string, settled: SettledQuarter): Promise<void> {
  const rows = await trx<PeriodRow>('contribution_period').where({ member_id: memberId }).forUpdate();
  const history = new Map(quartersOfPeriods(rows.map(toPeriod))).set(settled.quarter, settled);
  await trx('contribution_period').where({ member_id: memberId }).delete();
  const periods = periodsOfQuarters(history.values()).map((period) => {
    const values = periodValues(memberId, period);
    return Object.fromEntries(periodColumns.map((column, index) => [column, values[index]]));
  });
  await trx('contribution_period').insert(periods);
}

function toPeriod(row: PeriodRow): SettledPeriod {
  return {
    firstQuarter: row.first_quarter as Quarter,
    lastQuarter: row.last_quarter as Quarter,
    category: row.category as SettledPeriod['category'],
    situation: row.situation as SettledPeriod['situation'],
    income: row.income_cents as Cents | null,
  };
}
