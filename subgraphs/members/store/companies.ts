import type { Knex } from 'knex';
import type { Cents } from '../../../common/money';
import { addDays, type LocalDate } from '../../../common/dates';
import type { BalanceSheet, Company, CompanyMandate, CompanyState } from '../domain/company';
import type { Address } from '../domain/member';
import { searchName } from '../domain/search-name';

// Rows of this file are turned into domain values at once and are read nowhere else.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Row = Record<string, any>;

/** Companies by id, in no particular order. */
export async function findCompanies(db: Knex, ids: readonly string[]): Promise<Company[]> {
  return (await db<Row>('company').whereIn('id', [...ids])).map(companyOf);
}

/** The company with an enterprise number; undefined when it is not affiliated. */
export async function findCompanyByNumber(db: Knex, enterpriseNumber: string): Promise<Company | undefined> {
  const row = await db<Row>('company').where({ enterprise_number: enterpriseNumber }).first();
  return row && companyOf(row);
}

/** Adds a company. */
export async function insertCompany(trx: Knex, company: Company, at: Date): Promise<void> {
  await trx('company').insert({ ...companyColumns(company), recorded_at: at });
}

/** Columns that hold a company. */
export function companyColumns(company: Company) {
  const { address } = company;
  return {
    id: company.id,
    enterprise_number: company.enterpriseNumber,
    name: company.name,
    search_name: searchName(company.name),
    legal_form: company.legalForm,
    founded_on: company.foundedOn,
    affiliated_on: company.affiliatedOn,
    language: company.language,
    street: address.street,
    postal_code: address.postalCode,
    municipality: address.municipality,
    region: address.region,
  };
}

/** Puts a company at a new seat since a day; the former seat is kept. */
export async function updateSeat(trx: Knex, former: Company, address: Address, on: LocalDate, at: Date): Promise<void> {
  const columns = ({ street, postalCode, municipality, region }: Address) => ({
    street,
    postal_code: postalCode,
    municipality,
    region,
  });
  const seat = { company_id: former.id, valid_to: addDays(on, -1), recorded_at: at };
  await trx('company_seat').insert({ ...seat, ...columns(former.address) });
  await trx('company').where({ id: former.id }).update(columns(address));
}

/** States of companies that stand, the earliest first. */
export async function findCompanyStates(
  db: Knex,
  companyIds: readonly string[],
): Promise<(CompanyState & { companyId: string })[]> {
  const rows: Row[] = await db<Row>('company_state')
    .whereIn('company_id', [...companyIds])
    .whereNull('superseded_at')
    .orderBy('valid_from');
  return rows.map((row) => ({ companyId: row.company_id, state: row.state, from: row.valid_from, to: row.valid_to }));
}

/** Records a state of a company; one of the same kind that started on the same day is replaced. */
export async function saveCompanyState(
  trx: Knex,
  companyId: string,
  { state, from, to }: CompanyState,
  at: Date,
): Promise<void> {
  await trx('company_state')
    .where({ company_id: companyId, state, valid_from: from })
    .whereNull('superseded_at')
    .update({ superseded_at: at });
  await trx('company_state').insert({ company_id: companyId, state, valid_from: from, valid_to: to, recorded_at: at });
}

/** Balance sheets of companies, the earliest first. */
export async function findBalanceSheets(
  db: Knex,
  companyIds: readonly string[],
): Promise<(BalanceSheet & { companyId: string })[]> {
  const rows: Row[] = await db<Row>('balance_sheet')
    .whereIn('company_id', [...companyIds])
    .orderBy('financial_year');
  return rows.map((row) => ({ companyId: row.company_id, year: row.financial_year, total: row.total_cents as Cents }));
}

/** Records the balance-sheet total of a year, replacing an earlier figure. */
export async function saveBalanceSheet(
  trx: Knex,
  companyId: string,
  { year, total }: BalanceSheet,
  at: Date,
): Promise<void> {
  await trx('balance_sheet')
    .insert({ company_id: companyId, financial_year: year, total_cents: total, recorded_at: at })
    .onConflict(['company_id', 'financial_year'])
    .merge();
}

/** Mandates of members that stand, the latest first. */
export async function findMandatesOfMembers(db: Knex, memberIds: readonly string[]): Promise<CompanyMandate[]> {
  return (await standingMandates(db).whereIn('member_id', [...memberIds])).map(mandateOf);
}

/** Mandates in companies that stand, the latest first. */
export async function findMandatesInCompanies(db: Knex, companyIds: readonly string[]): Promise<CompanyMandate[]> {
  return (await standingMandates(db).whereIn('company_id', [...companyIds])).map(mandateOf);
}

/** One mandate; undefined when there is none. */
export async function findCompanyMandate(db: Knex, id: string): Promise<CompanyMandate | undefined> {
  return (await standingMandates(db).where({ mandate_id: id })).map(mandateOf)[0];
}

/** Records a mandate, or a new version of one that is known. */
export async function saveCompanyMandate(trx: Knex, mandate: CompanyMandate, at: Date): Promise<void> {
  await trx('company_mandate')
    .where({ mandate_id: mandate.id })
    .whereNull('superseded_at')
    .update({ superseded_at: at });
  await trx('company_mandate').insert({ ...mandateColumns(mandate), recorded_at: at });
}

/** Columns that hold a mandate. */
export function mandateColumns(mandate: CompanyMandate) {
  return {
    mandate_id: mandate.id,
    company_id: mandate.companyId,
    member_id: mandate.memberId,
    kind: mandate.kind,
    valid_from: mandate.from,
    valid_to: mandate.to,
    is_paid: mandate.isPaid,
    presumption_rebutted_from: mandate.rebuttedFrom,
    rebuttal_proof: mandate.rebuttalProof,
    earlier_self_employed_quarters: mandate.earlierQuarters,
  };
}

function standingMandates(db: Knex): Knex.QueryBuilder<Row, Row[]> {
  return db<Row>('company_mandate')
    .whereNull('superseded_at')
    .orderBy([{ column: 'valid_from', order: 'desc' }, 'mandate_id']) as never;
}

function mandateOf(row: Row): CompanyMandate {
  return {
    id: row.mandate_id,
    companyId: row.company_id,
    memberId: row.member_id,
    kind: row.kind,
    from: row.valid_from as LocalDate,
    to: row.valid_to as LocalDate | null,
    isPaid: row.is_paid,
    rebuttedFrom: row.presumption_rebutted_from,
    rebuttalProof: row.rebuttal_proof,
    earlierQuarters: row.earlier_self_employed_quarters,
  };
}

function companyOf(row: Row): Company {
  return {
    id: row.id,
    enterpriseNumber: row.enterprise_number,
    name: row.name,
    legalForm: row.legal_form,
    foundedOn: row.founded_on,
    affiliatedOn: row.affiliated_on,
    language: row.language,
    address: { street: row.street, postalCode: row.postal_code, municipality: row.municipality, region: row.region },
  };
}
