import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import { cents } from '../../../common/money';
import type { Quarter } from '../../../common/quarter';
import type { StatementOfAccount } from '../domain';

interface OpenRow {
  readonly quarter: Quarter | null;
  readonly contribution: string;
  readonly fee: string;
  readonly surcharge: string;
  readonly recovery: string;
  readonly unapplied: string;
}

/** The account of a member as the ledger stood on a day, the bookings of that day included. */
export async function findStatement(db: Knex, memberId: string, on: LocalDate): Promise<StatementOfAccount> {
  const { rows } = await db.raw<{ rows: OpenRow[] }>(statement, [memberId, on]);
  const lines = rows.map((row) => ({
    quarter: row.quarter,
    contribution: cents(Number(row.contribution)),
    managementFee: cents(Number(row.fee)),
    surcharge: cents(Number(row.surcharge)),
    recoveryCosts: cents(Number(row.recovery)),
  }));
  const credit = cents(rows.reduce((sum, { unapplied }) => sum + Number(unapplied), 0));
  return { on, credit, lines: lines.map((line) => ({ ...line, open: openOf(line) })).filter(({ open }) => open !== 0) };
}

function openOf(line: { contribution: number; managementFee: number; surcharge: number; recoveryCosts: number }) {
  return cents(line.contribution + line.managementFee + line.surcharge + line.recoveryCosts);
}

/** What is open per quarter is what the member's ledger account gained less what it gave. */
const statement = `
  select quarter,
    sum(sign * contribution_cents)::text as contribution,
    sum(sign * fee_cents)::text as fee,
    sum(sign * surcharge_cents)::text as surcharge,
    sum(sign * (interest_cents + costs_cents))::text as recovery,
    (-sum(credit_sign * (contribution_cents + fee_cents + surcharge_cents + interest_cents + costs_cents
      + unapplied_cents)))::text as unapplied
  from (
    select *, (debit = 'DEBTOR')::int - (credit = 'DEBTOR')::int as sign,
      (debit = 'CREDIT')::int - (credit = 'CREDIT')::int as credit_sign
    from ledger_entry where member_id = ? and booked_on <= ?
  ) entry
  group by quarter order by quarter nulls last`;
