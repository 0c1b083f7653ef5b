import type { Knex } from 'knex';
import type { LocalDate } from '../../../../common/dates';
import { makeStructuredCommunication } from '../../../../common/identifiers';
import type { Language } from '../../../../common/i18n';
import { cents, sumCents, zeroCents } from '../../../../common/money';
import type { ParameterBook } from '../../../../common/parameters';
import type { ContributionsConfig } from '../../config';
import { totalOf } from '../../domain';
import type { CompanyPeriod } from '../../domain';
import { debtsOfCompany, totalOfDebts, type RecoveryDebt, type Suspension } from '../../domain/recovery';
import { findCompanyContributions } from '../companies';
import type { RecoverySubject } from './files';
import type { Addressee } from './members';

/** The account of a company as recovery reads it. */
export interface CompanyAccount {
  readonly companyId: string;
  readonly accountNumber: number;
  readonly name: string;
  readonly language: Language;
  readonly states: readonly CompanyPeriod[];
}

/** Accounts of companies; locked until the transaction ends when asked for. */
export async function findCompanyAccounts(
  db: Knex,
  companyIds: readonly string[],
  isLocked = false,
): Promise<CompanyAccount[]> {
  const query = db('company_debtor')
    .whereIn('company_id', [...companyIds])
    .orderBy('company_id');
  const rows = await (isLocked ? query.forUpdate() : query);
  return rows.map((row) => ({
    companyId: row.company_id,
    accountNumber: row.account_number,
    name: row.name,
    language: row.language,
    states: row.states,
  }));
}

/** What companies owe as recovery sees it, and whether money that waits may be theirs. */
export async function findCompanySubjects(
  db: Knex,
  companies: readonly CompanyAccount[],
  book: ParameterBook,
  on: LocalDate,
): Promise<RecoverySubject[]> {
  const ids = companies.map(({ companyId }) => companyId);
  const claims = await findCompanyContributions(db, ids);
  const until = await findJudicialDays(db, ids);
  const waiting = await findWaitingSums(db);
  return companies.map(({ companyId, accountNumber, states }) => {
    const own = claims.filter((claim) => claim.companyId === companyId);
    const debts = debtsOfCompany(book, own, on, until.get(companyId));
    return {
      debtor: { kind: 'COMPANY', id: companyId },
      debts,
      costs: zeroCents,
      isMoneyWaiting: waiting.accounts.has(accountNumber) || settlingSumsOf(debts).some((sum) => waiting.sums.has(sum)),
      suspensions: states.filter(({ kind }) => kind !== 'DORMANT').map(insolvency),
    };
  });
}

/** Where letters to a company go: its address is not told to this subgraph, so that the name stands alone. */
export function addressOfCompany(company: CompanyAccount, { beneficiary, iban, bic }: ContributionsConfig): Addressee {
  const communication = makeStructuredCommunication(company.accountNumber);
  return { language: company.language, recipient: [company.name], payee: { beneficiary, iban, bic, communication } };
}

/** A bankruptcy or dissolution in the register. */
function insolvency({ from, to }: CompanyPeriod): Suspension {
  return { kind: 'INSOLVENCY', from, to: to ?? null, periods: null };
}

/** Day of the writ or summons by company and year: the last month that bears a surcharge. Law of 30 December 1992, article 93. */
async function findJudicialDays(db: Knex, ids: readonly string[]): Promise<Map<string, Map<string, LocalDate>>> {
  const rows = await db('recovery_proceeding')
    .whereIn('debtor_id', [...ids])
    .whereIn('kind', ['WRIT', 'SUMMONS'])
    .whereRaw(`coalesce(outcome, '') not in ('WITHDRAWN', 'ANNULLED')`)
    .select('debtor_id', 'opened_on', 'debt_keys')
    .orderBy('opened_on', 'desc');
  const days = new Map<string, Map<string, LocalDate>>();
  for (const row of rows) {
    const own = days.get(row.debtor_id) ?? new Map<string, LocalDate>();
    for (const key of row.debt_keys as string[]) own.set(key, row.opened_on as LocalDate);
    days.set(row.debtor_id as string, own);
  }
  return days;
}

/** Money that waits for staff: the accounts it names, and its sums. */
async function findWaitingSums(db: Knex) {
  const rows = await db('bank_movement')
    .where('state', 'WORK_LIST')
    .where('amount_cents', '>', 0)
    .select('account_number', 'amount_cents');
  return {
    accounts: new Set(rows.map((row) => row.account_number as number | null)),
    sums: new Set(rows.map((row) => cents(row.amount_cents as number))),
  };
}

/** Sums that would settle something: one year, its contribution alone, or everything. */
function settlingSumsOf(debts: readonly RecoveryDebt[]) {
  const each = debts.flatMap(({ open }) => [totalOf(open), open.contribution]);
  return [...each, totalOfDebts(debts), sumCents(debts.map(({ open }) => open.contribution))].filter((sum) => sum > 0);
}
