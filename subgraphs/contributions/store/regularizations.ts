import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import type { LocalDate } from '../../../common/dates';
import { cents, sumCents, type Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import { regularize, type Regularization, type RegularizationRefusal, type RegularizedQuarter } from '../domain';
import { lockAccount, saveBooking } from './accounts';
import { findContributorFacts } from './charge-quarters';
import { findDebtors, type Debtor } from './debtors';
import { saveIncome } from './facts';

/** A statement of regularization as it was issued. */
export interface RegularizationStatement {
  readonly id: string;
  readonly memberId: string;
  readonly year: number;
  readonly income: Cents;
  readonly receivedOn: LocalDate;
  readonly issuedOn: LocalDate;
  readonly difference: Cents;
  readonly surcharge: Cents;
  readonly quarters: readonly RegularizedQuarter[];
}

/** The same with what was paid of it at once from money in hand, in cents. */
export interface IssuedStatement extends RegularizationStatement {
  readonly paidFromCredit: Cents;
}

/** An income as it was received. */
export interface ReceivedIncome {
  readonly memberId: string;
  readonly year: number;
  readonly income: Cents;
  readonly receivedOn: LocalDate;
}

/**
 * Keeps the definitive income of a year and settles the year on it. Undefined when the member has no account; no statement
 * when nothing was claimed for the year: the income then serves as reference for later years only.
 */
export async function settleIncome(
  trx: Knex.Transaction,
  book: ParameterBook,
  received: ReceivedIncome,
  clock: Clock,
): Promise<RegularizationStatement | RegularizationRefusal | undefined> {
  const { memberId, year, income, receivedOn } = received;
  const account = await lockAccount(trx, memberId);
  if (account === undefined) return undefined;
  await saveIncome(trx, memberId, { year, income, knownOn: receivedOn });
  if (!account.claims.some(({ quarter }) => quarter.startsWith(`${year}-`))) return 'NOTHING_CLAIMED';
  const facts = await findContributorFacts(trx, memberId, clock);
  const id = randomUUID();
  const found = regularize(book, { account, facts, year, on: clock.today(), causeId: id });
  if (typeof found === 'string') return found;
  await saveBooking(trx, account, found.booking, clock);
  return insertStatement(trx, statementOf(id, received, found, clock.today()));
}

/** Statements of these members, the latest first. */
export async function findRegularizations(db: Knex, memberIds: readonly string[]): Promise<IssuedStatement[]> {
  const rows = await db('regularization')
    .whereIn('member_id', [...memberIds])
    .orderBy([{ column: 'issued_on', order: 'desc' }, { column: 'year', order: 'desc' }, 'id'])
    .select('regularization.*', db.raw(`(${paidFromCredit})::bigint as paid_from_credit`));
  return withQuarters(db, rows);
}

/** Statements that were issued from one day to another with their debtors, after one of them, in order of id. */
export async function findStatementsWithDebtors(
  db: Knex,
  days: { readonly from: LocalDate; readonly to: LocalDate },
  after: string | null,
  limit: number,
): Promise<{ readonly statement: IssuedStatement; readonly debtor: Debtor }[]> {
  const rows = await db('regularization')
    .whereBetween('issued_on', [days.from, days.to])
    .where('id', '>', after ?? '00000000-0000-0000-0000-000000000000')
    .orderBy('id')
    .limit(limit)
    .select('regularization.*', db.raw(`(${paidFromCredit})::bigint as paid_from_credit`));
  const statements = await withQuarters(db, rows);
  const debtors = await findDebtors(db, [...new Set(statements.map(({ memberId }) => memberId))]);
  const byId = new Map(debtors.map((debtor) => [debtor.memberId, debtor]));
  return statements.flatMap((statement) => {
    const debtor = byId.get(statement.memberId);
    return debtor === undefined ? [] : [{ statement, debtor }];
  });
}

/** Money in hand that settled the very supplements of a statement when it was issued. */
const paidFromCredit = `
  select coalesce(sum(used.contribution_cents + used.fee_cents + used.surcharge_cents), 0) from ledger_entry used
  where used.member_id = regularization.member_id and used.cause_id = regularization.id and used.kind = 'CREDIT_USED'
    and exists (select from ledger_entry supplement where supplement.member_id = used.member_id
      and supplement.cause_id = used.cause_id and supplement.kind = 'SUPPLEMENT'
      and supplement.quarter = used.quarter and supplement.claim_number = used.claim_number)`;

// eslint-disable-next-line @typescript-eslint/no-explicit-any
async function withQuarters(db: Knex, rows: readonly Record<string, any>[]): Promise<IssuedStatement[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id as string);
  const quarters = await db('regularization_quarter').whereIn('regularization_id', ids).orderBy('quarter');
  return rows.map((row) => ({
    id: row.id,
    memberId: row.member_id,
    year: row.year,
    income: cents(row.income_cents),
    receivedOn: row.received_on,
    issuedOn: row.issued_on,
    difference: cents(row.difference_cents),
    surcharge: cents(row.surcharge_cents),
    paidFromCredit: cents(row.paid_from_credit),
    quarters: quarters.filter((one) => one.regularization_id === row.id).map(quarterFromRow),
  }));
}

function statementOf(
  id: string,
  { memberId, year, income, receivedOn }: ReceivedIncome,
  { difference, quarters }: Regularization,
  issuedOn: LocalDate,
): RegularizationStatement {
  const surcharge = sumCents(quarters.map((one) => one.surcharge));
  return { id, memberId, year, income, receivedOn, issuedOn, difference, surcharge, quarters };
}

async function insertStatement(trx: Knex, statement: RegularizationStatement): Promise<RegularizationStatement> {
  await trx('regularization').insert({
    id: statement.id,
    member_id: statement.memberId,
    year: statement.year,
    income_cents: statement.income,
    received_on: statement.receivedOn,
    issued_on: statement.issuedOn,
    difference_cents: statement.difference,
    surcharge_cents: statement.surcharge,
  });
  const rows = statement.quarters.map((one) => ({
    regularization_id: statement.id,
    quarter: one.quarter,
    claimed_cents: one.claimed,
    definitive_cents: one.definitive,
    surcharge_cents: one.surcharge,
  }));
  await trx('regularization_quarter').insert(rows);
  return statement;
}

function quarterFromRow(row: Record<string, unknown>): RegularizedQuarter {
  return {
    quarter: row.quarter as RegularizedQuarter['quarter'],
    claimed: cents(row.claimed_cents as number),
    definitive: cents(row.definitive_cents as number),
    surcharge: cents(row.surcharge_cents as number),
  };
}
