import type { Knex } from 'knex';
import type { LocalDate } from '../../../../common/dates';
import { cents } from '../../../../common/money';
import type { CompanyBooking, CompanyCharge, CompanyClaim, CompanyMoney, KeptCompanyAccount } from '../../domain';
import { companyFromRow, type CompanyDebtor, type CompanyDebtorRow } from '../companies';
import { insertCompanyEntries } from './ledger';

/** The account of a company with the company it is of. */
export interface OwnedCompanyAccount {
  readonly debtor: CompanyDebtor;
  readonly kept: KeptCompanyAccount;
}

/** The accounts of these companies, in order of id; those without one are left out. */
export async function findCompanyAccounts(db: Knex, companyIds: readonly string[]): Promise<OwnedCompanyAccount[]> {
  const query = db('company_debtor')
    .whereIn('company_id', [...companyIds])
    .orderBy('company_id');
  return withFiles(db, (await query) as CompanyDebtorRow[]);
}

/** The same, locked in one order until the transaction ends: bookings on one account follow one another. */
export async function lockCompanyAccounts(
  trx: Knex.Transaction,
  companyIds: readonly string[],
): Promise<OwnedCompanyAccount[]> {
  const query = trx('company_debtor')
    .whereIn('company_id', [...companyIds])
    .orderBy('company_id')
    .forUpdate();
  return withFiles(trx, (await query) as CompanyDebtorRow[]);
}

/** Writes what was booked on locked accounts, many in one statement. */
export async function saveCompanyBookings(
  trx: Knex.Transaction,
  bookings: readonly CompanyBooking[],
  recordedAt: Date,
): Promise<void> {
  if (bookings.length === 0) return;
  const claims = bookings.flatMap(({ kept: { account } }) =>
    account.claims.map((claim) => claimToRow(account.companyId, claim)),
  );
  if (claims.length > 0) await trx('company_contribution').insert(claims).onConflict(['company_id', 'year']).merge();
  const payments = bookings.flatMap(({ kept: { account }, money }) =>
    money.map(({ id, amount, on }) => {
      const about = { company_id: account.companyId, id, amount_cents: amount };
      return { ...about, received_on: on, recorded_at: recordedAt };
    }),
  );
  await trx.batchInsert('company_payment', payments, 1_000);
  await insertCompanyEntries(
    trx,
    bookings.flatMap(({ kept: { account }, entries }) =>
      entries.map((entry) => ({ ...entry, companyId: account.companyId })),
    ),
  );
  await saveCredits(trx, bookings);
}

async function saveCredits(trx: Knex, bookings: readonly CompanyBooking[]): Promise<void> {
  const rows = bookings.map(({ kept: { account, surchargedTo } }) => {
    return { company_id: account.companyId, credit: account.credit, surcharged_to: surchargedTo ?? null };
  });
  await trx.raw(
    `update company_debtor set credit_cents = booked.credit, surcharged_to = booked.surcharged_to
     from jsonb_to_recordset(?::jsonb) as booked (company_id uuid, credit bigint, surcharged_to date)
     where company_debtor.company_id = booked.company_id`,
    [JSON.stringify(rows)],
  );
}

interface ClaimRow {
  readonly company_id: string;
  readonly year: number;
  readonly size: CompanyClaim['size'];
  readonly amount_cents: number;
  readonly paid_cents: number;
  readonly surcharge_cents: number;
  readonly paid_surcharge_cents: number;
  readonly claimed_on: LocalDate;
  readonly due_on: LocalDate;
  readonly proceedings_on: LocalDate | null;
}

async function withFiles(db: Knex, debtors: readonly CompanyDebtorRow[]): Promise<OwnedCompanyAccount[]> {
  if (debtors.length === 0) return [];
  const ids = debtors.map(({ company_id: id }) => id);
  const claims = grouped<ClaimRow>(await db('company_contribution').whereIn('company_id', ids).orderBy('year'));
  const charges = await findCharges(db, ids);
  const money = await findMoney(db, ids);
  return debtors.map((row) => {
    const companyId = row.company_id;
    const own = (claims.get(companyId) ?? []).map(claimFromRow);
    const years = own.map(({ charged: _charged, paid: _paid, ...about }) => {
      return { ...about, charges: charges.get(`${companyId} ${about.year}`) ?? [] };
    });
    const account = { companyId, claims: own, credit: cents(row.credit_cents) };
    const file = { companyId, years, money: money.get(companyId) ?? [] };
    return { debtor: companyFromRow(row), kept: { file, account, surchargedTo: row.surcharged_to ?? undefined } };
  });
}

/** What was charged and taken back, by company and year, in the order of booking. */
async function findCharges(db: Knex, companyIds: readonly string[]): Promise<Map<string, CompanyCharge[]>> {
  const rows = await db('company_ledger_entry')
    .whereIn('company_id', [...companyIds])
    .whereIn('kind', ['CHARGE', 'DECREASE'])
    .orderBy(['company_id', 'id']);
  const charges = new Map<string, CompanyCharge[]>();
  for (const row of rows) {
    const key = `${row.company_id} ${row.year}`;
    const amount = cents(row.kind === 'CHARGE' ? row.contribution_cents : -row.contribution_cents);
    charges.set(key, [...(charges.get(key) ?? []), { on: row.booked_on, amount }]);
  }
  return charges;
}

async function findMoney(db: Knex, companyIds: readonly string[]): Promise<Map<string, CompanyMoney[]>> {
  const rows = await db('company_payment')
    .whereIn('company_id', [...companyIds])
    .orderBy(['recorded_at', 'id']);
  const found = grouped(rows);
  return new Map(
    [...found].map(([companyId, own]) => [
      companyId,
      own.map((row) => ({ id: row.id, amount: cents(row.amount_cents), on: row.received_on })),
    ]),
  );
}

function grouped<Row extends { readonly company_id: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.company_id, [...(groups.get(row.company_id) ?? []), row]);
  return groups;
}

function claimFromRow(row: ClaimRow): CompanyClaim {
  return {
    year: row.year,
    size: row.size,
    claimedOn: row.claimed_on,
    dueOn: row.due_on,
    proceedingsOn: row.proceedings_on ?? undefined,
    charged: { contribution: cents(row.amount_cents), surcharge: cents(row.surcharge_cents) },
    paid: { contribution: cents(row.paid_cents), surcharge: cents(row.paid_surcharge_cents) },
  };
}

function claimToRow(companyId: string, { charged, paid, ...claim }: CompanyClaim): ClaimRow {
  return {
    company_id: companyId,
    year: claim.year,
    size: claim.size,
    amount_cents: charged.contribution,
    paid_cents: paid.contribution,
    surcharge_cents: charged.surcharge,
    paid_surcharge_cents: paid.surcharge,
    claimed_on: claim.claimedOn,
    due_on: claim.dueOn,
    proceedings_on: claim.proceedingsOn ?? null,
  };
}
