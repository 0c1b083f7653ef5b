import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import type { Language } from '../../../common/i18n';
import type { CompanyFacts } from '../domain';

/** Member with a mandate in a company. */
export interface Mandatary {
  readonly memberId: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** A company with what its contribution follows from and where its letters go. */
export interface CompanyDebtor extends CompanyFacts {
  readonly companyId: string;
  /** Ten digits; the structured communication is made of it. */
  readonly accountNumber: number;
  readonly name: string;
  readonly language: Language;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly municipality: string | null;
  readonly mandataries: readonly Mandatary[];
}

/** What the members subgraph tells of a company; what an older event leaves out stays as it is. */
export interface ToldCompany extends CompanyFacts {
  readonly companyId: string;
  readonly name: string;
  readonly language: Language;
  readonly seat?: { readonly street: string; readonly postalCode: string; readonly municipality: string } | undefined;
  readonly mandataries?: readonly Mandatary[] | undefined;
}

/** Row of `company_debtor`. */
export interface CompanyDebtorRow {
  readonly company_id: string;
  readonly account_number: number;
  readonly name: string;
  readonly language: string;
  readonly founded_on: LocalDate;
  readonly states: CompanyFacts['states'];
  readonly balance_sheets: CompanyFacts['balanceSheets'];
  readonly starter_years: NonNullable<CompanyFacts['starterYears']>;
  readonly mandataries: readonly Mandatary[];
  readonly street: string | null;
  readonly postal_code: string | null;
  readonly municipality: string | null;
  readonly credit_cents: number;
  readonly surcharged_to: LocalDate | null;
}

/** Opens the account of a company, or writes down what changed about it. */
export async function saveCompany(trx: Knex, company: ToldCompany): Promise<void> {
  const { seat, mandataries, starterYears } = company;
  const row = {
    company_id: company.companyId,
    name: company.name,
    language: company.language,
    founded_on: company.foundedOn,
    states: JSON.stringify(company.states),
    balance_sheets: JSON.stringify(company.balanceSheets),
    ...(seat && { street: seat.street, postal_code: seat.postalCode, municipality: seat.municipality }),
    ...(mandataries && { mandataries: JSON.stringify(mandataries) }),
    ...(starterYears && { starter_years: JSON.stringify(starterYears) }),
  };
  await trx('company_debtor').insert(row).onConflict('company_id').merge();
}

/** Companies by id, in no particular order. */
export async function findCompanies(db: Knex, companyIds: readonly string[]): Promise<CompanyDebtor[]> {
  const rows: CompanyDebtorRow[] = await db('company_debtor').whereIn('company_id', [...companyIds]);
  return rows.map(companyFromRow);
}

/** Companies without a claim for a year, after one of them, in order of id. */
export async function findCompaniesToClaim(
  db: Knex,
  year: number,
  after: string | null,
  limit: number,
): Promise<CompanyDebtor[]> {
  const rows: CompanyDebtorRow[] = await db('company_debtor')
    .where('company_id', '>', after ?? '00000000-0000-0000-0000-000000000000')
    .whereNotExists((claimed) => {
      void claimed.from('company_contribution').whereRaw('company_contribution.company_id = company_debtor.company_id');
      void claimed.where('year', year);
    })
    .orderBy('company_id')
    .limit(limit);
  return rows.map(companyFromRow);
}

/** Companies with something unpaid whose due date has passed, after one of them, in order of id. */
export async function findCompaniesInArrears(
  db: Knex,
  until: LocalDate,
  after: string | null,
  limit: number,
): Promise<string[]> {
  const ids = db('company_contribution')
    .distinct('company_id')
    .where('company_id', '>', after ?? '00000000-0000-0000-0000-000000000000')
    .where('due_on', '<', until)
    .whereRaw('paid_cents < amount_cents')
    .orderBy('company_id')
    .limit(limit);
  return (await ids).map(({ company_id: id }: { company_id: string }) => id);
}

/** A company from its row. */
export function companyFromRow(row: CompanyDebtorRow): CompanyDebtor {
  return {
    companyId: row.company_id,
    accountNumber: row.account_number,
    name: row.name,
    language: row.language as Language,
    foundedOn: row.founded_on,
    states: row.states,
    balanceSheets: row.balance_sheets,
    starterYears: row.starter_years,
    mandataries: row.mandataries,
    street: row.street,
    postalCode: row.postal_code,
    municipality: row.municipality,
  };
}
