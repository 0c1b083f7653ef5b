import type { Knex } from 'knex';
import type { LocalDate } from '../../../../common/dates';
import { addCents, cents, subtractCents, sumCents, type Cents } from '../../../../common/money';
import { totalOfCompany, type CompanyEntry, type CompanySums } from '../../domain';
import type { EntryPage } from '../account-entries';

/** An entry that changes what a company owes, with the balance after it. */
export interface CompanyAccountEntry extends CompanyEntry {
  readonly companyId: string;
  readonly id: number;
  readonly balanceAfter: Cents;
}

/** The account of a company as the books stood on a day. */
export interface CompanyStatement {
  readonly on: LocalDate;
  /** Money that was applied to no debt. */
  readonly credit: Cents;
  /** What was open for each year, the oldest first. */
  readonly lines: readonly (CompanySums & { readonly year: number; readonly open: Cents })[];
}

/** What the company owed in all on the day of a statement; negative when the fund owed the company. */
export function companyStatementBalance({ credit, lines }: CompanyStatement): Cents {
  return subtractCents(sumCents(lines.map(({ open }) => open)), credit);
}

interface Row {
  readonly company_id: string;
  readonly id: number;
  readonly booked_on: LocalDate;
  readonly kind: CompanyEntry['kind'];
  readonly year: number | null;
  readonly debit: CompanyEntry['debit'];
  readonly credit: CompanyEntry['credit'];
  readonly contribution_cents: number;
  readonly surcharge_cents: number;
  readonly unapplied_cents: number;
  readonly cause_id: string | null;
}

/** Books entries in order. The ledger is append-only: a mistake is corrected by another entry. */
export async function insertCompanyEntries(
  trx: Knex.Transaction,
  entries: readonly (CompanyEntry & { readonly companyId: string })[],
): Promise<void> {
  const rows = entries.map(({ companyId, bookedOn, kind, year, debit, credit, parts, causeId }) => ({
    ...{ company_id: companyId, booked_on: bookedOn, kind, year: year ?? null, debit, credit, cause_id: causeId },
    contribution_cents: parts.contribution,
    surcharge_cents: parts.surcharge,
    unapplied_cents: parts.unapplied,
  }));
  await trx.batchInsert('company_ledger_entry', rows, 1_000);
}

/** Entries that change what these companies owe, the latest booking first, up to one more than asked for. */
export async function findCompanyEntries(
  db: Knex,
  companyIds: readonly string[],
  page: EntryPage,
): Promise<CompanyAccountEntry[]> {
  const { rows } = await db.raw<{ rows: (Row & { balance_after: string })[] }>(latestEntries, [
    [...companyIds],
    page.before ?? Number.MAX_SAFE_INTEGER,
    page.first + 1,
  ]);
  return rows.map((row) => ({
    ...{ companyId: row.company_id, id: row.id, bookedOn: row.booked_on, kind: row.kind, year: row.year ?? undefined },
    ...{ debit: row.debit, credit: row.credit, causeId: row.cause_id ?? '' },
    parts: {
      contribution: cents(row.contribution_cents),
      surcharge: cents(row.surcharge_cents),
      unapplied: cents(row.unapplied_cents),
    },
    balanceAfter: cents(Number(row.balance_after)),
  }));
}

/** The account of a company as the ledger stood on a day, the bookings of that day included. */
export async function findCompanyStatement(db: Knex, companyId: string, on: LocalDate): Promise<CompanyStatement> {
  const { rows } = await db.raw<{
    rows: { year: number | null; contribution: string; surcharge: string; credit: string }[];
  }>(statement, [companyId, on]);
  const lines = rows.flatMap(({ year, contribution, surcharge }) => {
    const sums = { contribution: cents(Number(contribution)), surcharge: cents(Number(surcharge)) };
    return year === null || (sums.contribution === 0 && sums.surcharge === 0)
      ? []
      : [{ year, ...sums, open: totalOfCompany(sums) }];
  });
  return { on, credit: addCents(...rows.map(({ credit }) => cents(Number(credit)))), lines };
}

const total = 'contribution_cents + surcharge_cents + unapplied_cents';

const latestEntries = `
  select page.* from unnest(?::uuid[]) as wanted (company_id)
  cross join lateral (
    select * from (
      select entry.*, sum(case when debit in ('DEBTOR', 'CREDIT') then 1 else -1 end * (${total}))
        over (order by id)::text as balance_after
      from company_ledger_entry entry
      where entry.company_id = wanted.company_id
        and (debit in ('DEBTOR', 'CREDIT')) <> (credit in ('DEBTOR', 'CREDIT'))
    ) with_balance
    where id < ? order by id desc limit ?
  ) page
  order by page.company_id, page.id desc`;

const statement = `
  select year,
    sum(((debit = 'DEBTOR')::int - (credit = 'DEBTOR')::int) * contribution_cents)::text as contribution,
    sum(((debit = 'DEBTOR')::int - (credit = 'DEBTOR')::int) * surcharge_cents)::text as surcharge,
    sum(((credit = 'CREDIT')::int - (debit = 'CREDIT')::int) * (${total}))::text as credit
  from company_ledger_entry where company_id = ? and booked_on <= ?
  group by year order by year`;
