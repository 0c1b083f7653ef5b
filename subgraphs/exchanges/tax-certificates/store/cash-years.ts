import type { Knex } from 'knex';
import type { CopyValue } from '../../../../common/database';
import type { LocalDate } from '../../../../common/dates';
import { cents } from '../../../../common/money';
import type { CashSums, CashYear } from '../domain/certificate';

/** Row of `cash_year`. */
export interface CashYearRow {
  readonly member_id: string;
  readonly income_year: number;
  readonly contribution_cents: number;
  readonly surcharge_cents: number;
  readonly other_cents: number;
  readonly refunded_cents: number;
  readonly version: number;
  readonly issued_on: LocalDate | null;
  readonly printed_version?: number | null;
}

/** Columns of a year, as `cashYearValues` gives them. */
export const cashYearColumns = [
  'member_id',
  'income_year',
  'contribution_cents',
  'surcharge_cents',
  'other_cents',
  'refunded_cents',
  'version',
  'issued_on',
] as const;

/** A year as values in the order of `cashYearColumns`. */
export function cashYearValues(year: CashYear): readonly CopyValue[] {
  const { memberId, incomeYear, contribution, surcharge, other, refunded, version, issuedOn } = year;
  return [memberId, incomeYear, contribution, surcharge, other, refunded, version, issuedOn];
}

/** Years of some members, in order. */
export async function findCashYears(db: Knex, memberIds: readonly string[]): Promise<CashYear[]> {
  const rows = await db<CashYearRow>('cash_year')
    .whereIn('member_id', [...memberIds])
    .orderBy(['member_id', 'income_year']);
  return rows.map(cashYearOf);
}

/** One year of a member, locked until the transaction ends; null when nothing moved. */
export async function lockCashYear(trx: Knex.Transaction, memberId: string, year: number): Promise<CashYear | null> {
  const row = await trx<CashYearRow>('cash_year').where({ member_id: memberId, income_year: year }).forUpdate().first();
  return row === undefined ? null : cashYearOf(row);
}

/** Writes a year as it now is. */
export async function saveCashYear(trx: Knex.Transaction, year: CashYear): Promise<void> {
  const row = Object.fromEntries(cashYearValues(year).map((value, index) => [cashYearColumns[index], value]));
  await trx('cash_year').insert(row).onConflict(['member_id', 'income_year']).merge();
}

/** Keeps a certificate that is about to be replaced. */
export async function keepFormerCertificate(trx: Knex.Transaction, year: CashYear): Promise<void> {
  const row = Object.fromEntries(cashYearValues(year).map((value, index) => [cashYearColumns[index], value]));
  await trx('former_certificate').insert(row);
}

/** Day on which the certificates of a year were issued; null when they were not. */
export async function findIssuedYear(db: Knex, incomeYear: number): Promise<LocalDate | null> {
  const row = await db<{ income_year: number; issued_on: LocalDate }>('issued_year')
    .where('income_year', incomeYear)
    .first();
  return row?.issued_on ?? null;
}

/** How many certificates of a year were issued, and the sums of what they attest. */
export async function sumCertificates(db: Knex, incomeYear: number): Promise<CashSums & { readonly count: number }> {
  const { rows } = await db.raw<{
    rows: Record<'count' | 'contribution' | 'surcharge' | 'other' | 'refunded', string>[];
  }>(
    `select count(*)::bigint as count, coalesce(sum(contribution_cents), 0)::bigint as contribution,
       coalesce(sum(surcharge_cents), 0)::bigint as surcharge, coalesce(sum(other_cents), 0)::bigint as other,
       coalesce(sum(refunded_cents), 0)::bigint as refunded
     from cash_year where income_year = ? and issued_on is not null`,
    [incomeYear],
  );
  const { count, contribution, surcharge, other, refunded } = rows[0]!;
  const number = (value: string) => cents(Number(value));
  return {
    count: Number(count),
    contribution: number(contribution),
    surcharge: number(surcharge),
    other: number(other),
    refunded: number(refunded),
  };
}

/** The year of a row. */
export function cashYearOf(row: CashYearRow): CashYear {
  return {
    memberId: row.member_id,
    incomeYear: row.income_year,
    contribution: cents(row.contribution_cents),
    surcharge: cents(row.surcharge_cents),
    other: cents(row.other_cents),
    refunded: cents(row.refunded_cents),
    version: row.version,
    issuedOn: row.issued_on,
    isPrinted: row.issued_on !== null && row.printed_version === row.version,
  };
}
