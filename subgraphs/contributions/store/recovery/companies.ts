import type { Knex } from 'knex';
import type { LocalDate } from '../../../../common/dates';
import { cents, sumCents, zeroCents } from '../../../../common/money';
import type { ParameterBook } from '../../../../common/parameters';
import { settleCompany, totalOf, type CompanyPeriod } from '../../domain';
import { debtsOfCompany, totalOfDebts, type RecoveryDebt, type Suspension } from '../../domain/recovery';
import type { OwnedCompanyAccount } from '../company/accounts';
import type { RecoverySubject } from './files';

/** What companies owe as recovery sees it, and whether money in hand or money that waits may be theirs. */
export async function findCompanySubjects(
  db: Knex,
  companies: readonly OwnedCompanyAccount[],
  book: ParameterBook,
  on: LocalDate,
): Promise<RecoverySubject[]> {
  const waiting = await findWaitingSums(db);
  return companies.map(({ debtor: { companyId, accountNumber, states }, kept }) => {
    const account = settleCompany(book, kept.file, on);
    const debts = debtsOfCompany(account);
    const isTheirs = settlingSumsOf(debts).some((sum) => waiting.sums.has(sum));
    return {
      debtor: { kind: 'COMPANY', id: companyId },
      debts,
      costs: zeroCents,
      isMoneyWaiting: account.credit > 0 || waiting.accounts.has(accountNumber) || isTheirs,
      suspensions: states.filter(({ kind }) => kind !== 'DORMANT').map(insolvency),
    };
  });
}

/** Writes down the day of a writ or summons of years: no surcharge runs after its month. Law of 30 December 1992, article 93. */
export async function markProceedings(
  trx: Knex,
  companyId: string,
  years: readonly string[],
  on: LocalDate | null,
): Promise<void> {
  await trx('company_contribution')
    .where('company_id', companyId)
    .whereIn('year', years.map(Number))
    .update({ proceedings_on: on });
}

/** A bankruptcy or dissolution in the register. */
function insolvency({ from, to }: CompanyPeriod): Suspension {
  return { kind: 'INSOLVENCY', from, to: to ?? null, periods: null };
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
