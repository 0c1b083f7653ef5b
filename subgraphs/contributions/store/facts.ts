import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import { cents, type Cents } from '../../../common/money';
import type { ActivityPeriod } from '../domain';
import type { AffiliationPeriodRow, ProfessionalIncomeRow } from './tables';

/** A member's income of a year, as known on a day. */
export interface KnownIncome {
  readonly year: number;
  readonly income: Cents;
  readonly knownOn: LocalDate;
}

/** Periods of activity of a member, in order. */
export async function findPeriods(db: Knex, memberId: string): Promise<ActivityPeriod[]> {
  const rows = await db<AffiliationPeriodRow>('affiliation_period').where('member_id', memberId).orderBy('from_day');
  return rows.map(({ from_day: from, to_day: to, category }) => ({ from, to, category }));
}

/** Puts the periods of a member in place of those known before. */
export async function replacePeriods(trx: Knex, memberId: string, periods: readonly ActivityPeriod[]): Promise<void> {
  await trx<AffiliationPeriodRow>('affiliation_period').where('member_id', memberId).delete();
  const rows = periods.map(({ from, to, category }) => ({
    member_id: memberId,
    from_day: from,
    to_day: to ?? null,
    category,
  }));
  if (rows.length > 0) await trx<AffiliationPeriodRow>('affiliation_period').insert(rows);
}

/** Every version of a member's incomes that was known on a day, in order of year and day. */
export async function findIncomes(db: Knex, memberId: string, on: LocalDate): Promise<KnownIncome[]> {
  const rows = await db<ProfessionalIncomeRow>('professional_income')
    .where('member_id', memberId)
    .where('known_on', '<=', on)
    .orderBy(['year', 'known_on']);
  return rows.map((row) => ({ year: row.year, income: cents(row.income_cents), knownOn: row.known_on }));
}

/** Keeps a version of an income; the same day again replaces it. */
export async function saveIncome(trx: Knex, memberId: string, { year, income, knownOn }: KnownIncome): Promise<void> {
  const row = { member_id: memberId, year, known_on: knownOn, income_cents: income };
  await trx<ProfessionalIncomeRow>('professional_income')
    .insert(row)
    .onConflict(['member_id', 'year', 'known_on'])
    .merge();
}

/** Whether the fund has exactly this version of an income. */
export async function isIncomeKnown(
  db: Knex,
  memberId: string,
  { year, income, knownOn }: KnownIncome,
): Promise<boolean> {
  const version = { member_id: memberId, year, known_on: knownOn, income_cents: income };
  return (await db<ProfessionalIncomeRow>('professional_income').where(version).first('year')) !== undefined;
}
