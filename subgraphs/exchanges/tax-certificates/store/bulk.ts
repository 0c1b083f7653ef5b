import type { Knex } from 'knex';
import { writeInBatches } from '../../../../common/exchange/bulk';
import { yearOfDate, type LocalDate } from '../../../../common/dates';
import type { CashSums } from '../domain/certificate';
import { cashYearColumns, cashYearValues } from './cash-years';
import type { Taxpayer } from '../domain/taxpayer';
import { paymentColumns, paymentValues, type BenefitPayment } from './benefit-payments';
import { taxpayerColumns, taxpayerValues } from './taxpayers';

/** A member of a take-over or of the demo population, as certificates need it. */
export interface BulkMember {
  readonly person: Taxpayer;
  /** What moved in each calendar year, by the day on which the money moved. Years in which nothing moved are left out. */
  readonly years: readonly (CashSums & { readonly incomeYear: number })[];
  /** Benefits that the fund paid to the member, for the sheets of the year; none when left out. */
  readonly benefits?: readonly BenefitPayment[];
}

/** When the run writes, and who wants to know how far it is. */
export interface BulkOptions {
  /** Day of the run: the certificates of all years before its own are issued on it. */
  readonly today: LocalDate;
  readonly onProgress?: (written: number) => void;
}

/**
 * Writes members with their years of cash by COPY, all or none; years that are over get their certificate. Nothing is
 * checked row by row: the caller vouches for the facts. Payments themselves are not written: a later event on a payment of
 * those years would count it again, so that a take-over tells them with new ids. @returns how many members were written
 */
export async function writeMembers(
  db: Knex,
  members: AsyncIterable<BulkMember> | Iterable<BulkMember>,
  { today, onProgress }: BulkOptions,
): Promise<number> {
  const issued = new Set<number>();
  const issuedOn = (year: number) => {
    if (year >= yearOfDate(today)) return null;
    issued.add(year);
    return today;
  };
  return db.transaction(async (trx) => {
    const written = await writeInBatches(
      trx,
      members,
      [
        { table: 'taxpayer', columns: taxpayerColumns, rowsOf: ({ person }) => [taxpayerValues(person)] },
        {
          table: 'benefit_payment',
          columns: paymentColumns,
          rowsOf: ({ benefits = [] }) => benefits.map(paymentValues),
        },
        {
          table: 'cash_year',
          columns: cashYearColumns,
          rowsOf: ({ person, years }) =>
            years.map((year) =>
              cashYearValues({ ...year, memberId: person.memberId, version: 0, issuedOn: issuedOn(year.incomeYear) }),
            ),
        },
      ],
      onProgress ? { onProgress } : {},
    );
    const rows = [...issued].map((year) => ({ income_year: year, issued_on: today }));
    if (rows.length > 0) await trx('issued_year').insert(rows).onConflict('income_year').ignore();
    return written;
  });
}
