import type { Knex } from 'knex';
import type { LocalDate } from '../../../../common/dates';
import type { CashYear } from '../domain/certificate';
import type { Taxpayer } from '../domain/taxpayer';
import { cashYearOf, type CashYearRow } from './cash-years';
import { taxpayerOf, type TaxpayerRow } from './taxpayers';

/** Certificates that one transaction issues. */
const batchSize = 10_000;

/** Marks a year as issued: movements that come later make or change certificates at once. @returns day of the first run */
export async function markIssued(db: Knex, incomeYear: number, today: LocalDate): Promise<LocalDate> {
  await db('issued_year').insert({ income_year: incomeYear, issued_on: today }).onConflict('income_year').ignore();
  const row = await db('issued_year').where('income_year', incomeYear).first('issued_on');
  return row.issued_on;
}

/** How many certificates of a year are still to be issued. */
export async function countUnissued(db: Knex, incomeYear: number): Promise<number> {
  const [row] = await unissued(db, incomeYear).count<{ count: number }[]>();
  return Number(row?.count ?? 0);
}

/** Issues the next certificates of a year. @returns how many; 0 when all are issued */
export async function issueBatch(db: Knex, incomeYear: number, today: LocalDate): Promise<number> {
  const next = unissued(db, incomeYear).select('member_id').limit(batchSize);
  return db('cash_year').where('income_year', incomeYear).whereIn('member_id', next).update({ issued_on: today });
}

function unissued(db: Knex, incomeYear: number) {
  return db('cash_year')
    .where('income_year', incomeYear)
    .whereNull('issued_on')
    .whereRaw('(contribution_cents <> 0 or surcharge_cents <> 0 or other_cents <> 0 or refunded_cents <> 0)');
}

/** A certificate with the person it is for. */
export interface CertificateOfPerson {
  readonly year: CashYear;
  readonly person: Taxpayer;
}

/** Certificates of a year that were not printed in their present version, a page at a time. */
export async function* readUnprinted(
  db: Knex,
  incomeYear: number,
  pageSize = 500,
): AsyncGenerator<CertificateOfPerson[]> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows: (CashYearRow & TaxpayerRow)[] = await db('cash_year')
      .join('taxpayer', 'taxpayer.member_id', 'cash_year.member_id')
      .where('income_year', incomeYear)
      .whereNotNull('issued_on')
      .whereRaw('printed_version is distinct from version')
      .where('cash_year.member_id', '>', after)
      .orderBy('cash_year.member_id')
      .limit(pageSize)
      .select('taxpayer.*', 'cash_year.*');
    if (rows.length > 0) yield rows.map((row) => ({ year: cashYearOf(row), person: taxpayerOf(row) }));
    if (rows.length < pageSize) return;
    after = rows.at(-1)!.member_id;
  }
}

/** How many certificates of a year are still to be printed. */
export async function countUnprinted(db: Knex, incomeYear: number): Promise<number> {
  const rows = await db('cash_year')
    .where('income_year', incomeYear)
    .whereNotNull('issued_on')
    .whereRaw('printed_version is distinct from version')
    .count();
  return Number(rows[0]?.count ?? 0);
}

/** Remembers that versions were printed; a version that came meanwhile stays unprinted. */
export async function markPrinted(db: Knex, years: readonly CashYear[]): Promise<void> {
  await db.raw(
    `update cash_year set printed_version = done.version
     from unnest(?::uuid[], ?::smallint[]) as done (member_id, version)
     where cash_year.member_id = done.member_id and cash_year.income_year = ? and cash_year.version = done.version`,
    [years.map(({ memberId }) => memberId), years.map(({ version }) => version), years[0]?.incomeYear ?? 0],
  );
}
