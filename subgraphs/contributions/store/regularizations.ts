import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import type { LocalDate } from '../../../common/dates';
import { cents, sumCents, type Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import { regularize, type Regularization, type RegularizationRefusal, type RegularizedQuarter } from '../domain';
import { lockAccount, saveBooking } from './accounts';
import { findContributorFacts } from './charge-quarters';
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
export async function findRegularizations(db: Knex, memberIds: readonly string[]): Promise<RegularizationStatement[]> {
  const rows = await db('regularization')
    .whereIn('member_id', [...memberIds])
    .orderBy([{ column: 'issued_on', order: 'desc' }, { column: 'year', order: 'desc' }, 'id']);
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
