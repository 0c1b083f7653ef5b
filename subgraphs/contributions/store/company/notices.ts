import type { Knex } from 'knex';
import type { LocalDate } from '../../../../common/dates';
import { cents } from '../../../../common/money';
import type { CompanyNotice } from '../../domain';
import { companyFromRow, type CompanyDebtor, type CompanyDebtorRow } from '../companies';

/** Keeps notices as they were issued; one that exists stays as it is. */
export async function insertCompanyNotices(trx: Knex, notices: readonly CompanyNotice[]): Promise<void> {
  const rows = notices.map(({ companyId, year, issuedOn, dueOn, size, amount }) => {
    return { company_id: companyId, year, issued_on: issuedOn, due_on: dueOn, size, amount_cents: amount };
  });
  if (rows.length > 0) await trx('company_notice').insert(rows).onConflict(['company_id', 'year']).ignore();
}

/** Notices of these companies, the latest first. */
export async function findCompanyNotices(db: Knex, companyIds: readonly string[]): Promise<CompanyNotice[]> {
  const rows: NoticeRow[] = await db('company_notice')
    .whereIn('company_id', [...companyIds])
    .orderBy('year', 'desc');
  return rows.map(noticeFromRow);
}

/** Notices of a year with their companies, after one of them, in order of id. */
export async function findNoticesOfYear(
  db: Knex,
  year: number,
  after: string | null,
  limit: number,
): Promise<{ readonly notice: CompanyNotice; readonly debtor: CompanyDebtor }[]> {
  const rows: (NoticeRow & CompanyDebtorRow)[] = await db('company_notice')
    .join('company_debtor', 'company_debtor.company_id', 'company_notice.company_id')
    .where('year', year)
    .where('company_notice.company_id', '>', after ?? '00000000-0000-0000-0000-000000000000')
    .orderBy('company_notice.company_id')
    .limit(limit)
    .select('company_debtor.*', 'year', 'issued_on', 'due_on', 'size', 'amount_cents');
  return rows.map((row) => ({ notice: noticeFromRow(row), debtor: companyFromRow(row) }));
}

interface NoticeRow {
  readonly company_id: string;
  readonly year: number;
  readonly size: CompanyNotice['size'];
  readonly issued_on: LocalDate;
  readonly due_on: LocalDate;
  readonly amount_cents: number;
}

function noticeFromRow(row: NoticeRow): CompanyNotice {
  return {
    companyId: row.company_id,
    year: row.year,
    size: row.size,
    issuedOn: row.issued_on,
    dueOn: row.due_on,
    amount: cents(row.amount_cents),
  };
}
