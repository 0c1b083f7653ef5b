import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import type { ParameterBook } from '../../../common/parameters';
import type { Quarter } from '../../../common/quarter';
import { readConfig } from '../config';
import { companyNoticeLetter, noticeLetter, regularizationLetter } from '../domain';
import { findNoticesOfYear } from '../store/company/notices';
import { announcements } from '../store/direct-debit/announcements';
import { findNoticesWithDebtors } from '../store/issued-notices';
import { letterAddress, noticeAddress } from '../store/notice-address';
import { findStatementsWithDebtors } from '../store/regularizations';
import { writeLetters, type LetterRun } from './write-letters';

/** What writing documents works with. */
export interface DocumentOptions extends Omit<LetterRun, 'next'> {
  readonly db: Knex;
  readonly book: ParameterBook;
}

const batchSize = 500;

/** Writes the notices of a quarter as PDF, named by the opaque id of the member. @returns how many were written */
export async function writeNoticeDocuments(options: DocumentOptions & { readonly quarter: Quarter }): Promise<number> {
  const { db, book, quarter, ...run } = options;
  const config = readConfig(process.env);
  const next = async (after: string | null) => {
    const found = await findNoticesWithDebtors(db, quarter, after, batchSize);
    const announced = await announcements(
      db,
      book,
      config.creditorIdentifier,
      found.map(({ notice }) => notice),
    );
    return found.map(({ notice, debtor }) => ({
      id: debtor.memberId,
      name: `${quarter}-${debtor.memberId}`,
      letter: noticeLetter(notice, noticeAddress(book, config, debtor, quarter), announced(notice)),
    }));
  };
  return writeLetters({ ...run, next });
}

/** Writes the company notices of a year as PDF, named by the opaque id of the company. @returns how many were written */
export async function writeCompanyNoticeDocuments(
  options: DocumentOptions & { readonly year: number },
): Promise<number> {
  const { db, book, year, ...run } = options;
  const config = readConfig(process.env);
  const next = async (after: string | null) =>
    (await findNoticesOfYear(db, year, after, batchSize)).map(({ notice, debtor }) => ({
      id: debtor.companyId,
      name: `${year}-${debtor.companyId}`,
      letter: companyNoticeLetter(book, notice, letterAddress(config, debtor)),
    }));
  return writeLetters({ ...run, next });
}

/**
 * Writes the statements of regularization that were issued from one day to another as PDF, named by year and the opaque id of
 * the statement. @returns how many were written
 */
export async function writeRegularizationDocuments(
  options: DocumentOptions & { readonly days: { readonly from: LocalDate; readonly to: LocalDate } },
): Promise<number> {
  const { db, days, ...run } = options;
  const config = readConfig(process.env);
  const next = async (after: string | null) =>
    (await findStatementsWithDebtors(db, days, after, batchSize)).map(({ statement, debtor }) => ({
      id: statement.id,
      name: `${statement.year}-${statement.id}`,
      letter: regularizationLetter(statement, letterAddress(config, debtor)),
    }));
  return writeLetters({ ...run, next });
}
