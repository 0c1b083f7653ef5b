import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import type { Language } from '../../../common/i18n';
import { cents, type Cents } from '../../../common/money';
import type { CompanyContribution, CompanyFacts } from '../domain';

/** A company with what its contribution follows from. */
export interface CompanyDebtor extends CompanyFacts {
  readonly companyId: string;
  readonly name: string;
  readonly language: Language;
}

/** A contribution as it was claimed. */
export interface ClaimedCompanyContribution {
  readonly companyId: string;
  readonly year: number;
  readonly size: 'SMALL' | 'LARGE';
  readonly amount: Cents;
  readonly paid: Cents;
  readonly claimedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly accountNumber: number;
}

/** Opens the account of a company, or writes down what changed about it. */
export async function saveCompany(trx: Knex, company: CompanyDebtor): Promise<void> {
  const row = {
    company_id: company.companyId,
    name: company.name,
    language: company.language,
    founded_on: company.foundedOn,
    states: JSON.stringify(company.states),
    balance_sheets: JSON.stringify(company.balanceSheets),
  };
  await trx('company_debtor').insert(row).onConflict('company_id').merge();
}

/** Companies without a claim for a year, after one of them, in order of id. */
export async function findCompaniesToClaim(
  db: Knex,
  year: number,
  after: string | null,
  limit: number,
): Promise<CompanyDebtor[]> {
  const rows = await db('company_debtor')
    .where('company_id', '>', after ?? '00000000-0000-0000-0000-000000000000')
    .whereNotExists((claimed) => {
      void claimed.from('company_contribution').whereRaw('company_contribution.company_id = company_debtor.company_id');
      void claimed.where('year', year);
    })
    .orderBy('company_id')
    .limit(limit);
  return rows.map((row) => ({
    companyId: row.company_id,
    name: row.name,
    language: row.language,
    foundedOn: row.founded_on,
    states: row.states,
    balanceSheets: row.balance_sheets,
  }));
}

/** Claims contributions with their ledger entries; one that exists stays as it is. @returns how many were added */
export async function insertCompanyClaims(
  trx: Knex,
  claims: readonly (CompanyContribution & { readonly companyId: string })[],
  on: LocalDate,
): Promise<number> {
  if (claims.length === 0) return 0;
  const rows = claims.map(({ companyId, year, size, amount, dueOn }) => {
    return { company_id: companyId, year, size, amount_cents: amount, claimed_on: on, due_on: dueOn };
  });
  const added = await trx('company_contribution')
    .insert(rows)
    .onConflict(['company_id', 'year'])
    .ignore()
    .returning(['company_id', 'year', 'amount_cents']);
  const entries = added.map((row) => ({
    ...{ company_id: row.company_id, booked_on: on, kind: 'CHARGE', year: row.year },
    ...{ debit: 'DEBTOR', credit: 'CHARGED', contribution_cents: row.amount_cents },
  }));
  if (entries.length > 0) await trx('company_ledger_entry').insert(entries);
  return added.length;
}

/** Contributions claimed from these companies, the latest first. */
export async function findCompanyContributions(
  db: Knex,
  companyIds: readonly string[],
): Promise<ClaimedCompanyContribution[]> {
  const rows = await db('company_contribution')
    .join('company_debtor', 'company_debtor.company_id', 'company_contribution.company_id')
    .whereIn('company_contribution.company_id', [...companyIds])
    .orderBy('year', 'desc')
    .select('company_contribution.*', 'company_debtor.account_number');
  return rows.map((row) => ({
    companyId: row.company_id,
    year: row.year,
    size: row.size,
    amount: cents(row.amount_cents),
    paid: cents(row.paid_cents),
    claimedOn: row.claimed_on,
    dueOn: row.due_on,
    accountNumber: row.account_number,
  }));
}
