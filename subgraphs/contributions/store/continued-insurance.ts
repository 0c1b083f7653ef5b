import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import type { LocalDate } from '../../../common/dates';
import { ParameterNotPublished, type ParameterBook } from '../../../common/parameters';
import { quarterOf, type Quarter } from '../../../common/quarter';
import {
  afterwards,
  bookContinued,
  continuedCharges,
  continuedContribution,
  kindOrder,
  takeBackContinued,
  useCredit,
  type Account,
  type Booking,
  type ContinuedQuarter,
} from '../domain';
import { lockAccount, saveBooking } from './accounts';
import { findIncomes } from './facts';

/** What INASTI decided on continued insurance. */
export interface ContinuedDecision {
  readonly memberId: string;
  readonly requestId: string;
  readonly decidedOn: LocalDate;
  readonly quarters: readonly ContinuedQuarter[];
}

/** A quarter of continued insurance as it is kept. */
export interface KeptContinuedQuarter extends ContinuedQuarter {
  readonly memberId: string;
  readonly requestId: string;
  readonly decidedOn: LocalDate;
  /** Null before it begins, and while its amount is not known. */
  readonly chargeId: string | null;
}

interface Row {
  readonly member_id: string;
  readonly quarter: Quarter;
  readonly request_id: string;
  readonly option: ContinuedQuarter['option'];
  readonly granted: boolean;
  readonly decided_on: LocalDate;
  readonly charge_id: string | null;
}

/** Quarters of continued insurance of these members, in order. */
export async function findContinuedQuarters(db: Knex, memberIds: readonly string[]): Promise<KeptContinuedQuarter[]> {
  const rows = await db<Row>('continued_insurance_quarter')
    .whereIn('member_id', [...memberIds])
    .orderBy(['member_id', 'quarter']);
  return rows.map(keptOf);
}

/** Members with a granted quarter that has begun and has no charge. */
export async function findUncharged(db: Knex, current: Quarter): Promise<string[]> {
  return db<Row>('continued_insurance_quarter')
    .where('granted', true)
    .whereNull('charge_id')
    .where('quarter', '<=', current)
    .distinct('member_id')
    .orderBy('member_id')
    .pluck('member_id');
}

/** Keeps a decision, takes back what it does not grant any more, and asks the quarters that have begun. */
export async function applyContinuedInsurance(
  trx: Knex.Transaction,
  book: ParameterBook,
  { memberId, requestId, decidedOn, quarters }: ContinuedDecision,
  clock: Clock,
): Promise<void> {
  const rows = quarters.map(({ quarter, option, granted }) => ({
    ...{ member_id: memberId, quarter, request_id: requestId },
    ...{ option, granted, decided_on: decidedOn },
  }));
  await trx('continued_insurance_quarter').insert(rows).onConflict(['member_id', 'quarter']).merge();
  await chargeContinuedInsurance(trx, book, memberId, clock);
}

/** Brings the account of a member in line with the quarters that are granted and have begun. @returns quarters charged */
export async function chargeContinuedInsurance(
  trx: Knex.Transaction,
  book: ParameterBook,
  memberId: string,
  clock: Clock,
): Promise<number> {
  const before = await lockAccount(trx, memberId);
  if (before === undefined) return 0;
  const kept = await findContinuedQuarters(trx, [memberId]);
  const incomes = await findIncomes(trx, memberId, clock.today());
  const on = clock.today();
  let booking: Booking = { account: before, claims: [], charges: [], entries: [] };
  let charged = 0;
  for (const one of kept) {
    const next = one.granted
      ? await charge(trx, book, booking.account, one, incomes, on)
      : await takeBack(trx, booking.account, one, on);
    if (next === null) continue;
    booking = afterwards(booking, next);
    if (one.granted) charged += 1;
  }
  const cause = kept.at(-1)?.requestId;
  booking = afterwards(booking, useCredit(booking.account, on, kindOrder(book, on), cause));
  await saveBooking(trx, before, booking, clock);
  return charged;
}

async function charge(
  trx: Knex.Transaction,
  book: ParameterBook,
  account: Account,
  { memberId, quarter, option, chargeId, requestId: causeId }: KeptContinuedQuarter,
  incomes: Parameters<typeof continuedContribution>[2],
  on: LocalDate,
): Promise<Booking | null> {
  if (chargeId !== null || quarter > quarterOf(on)) return null;
  const amount = knownContribution(book, { quarter, option }, incomes);
  if (amount === null) return null;
  const id = randomUUID();
  await trx('continued_insurance_quarter').where({ member_id: memberId, quarter }).update({ charge_id: id });
  return bookContinued(account, { id, quarter, amount }, { on, causeId });
}

/** Null while the law of the year is not published, too. */
function knownContribution(...[book, quarter, incomes]: Parameters<typeof continuedContribution>) {
  try {
    return continuedContribution(book, quarter, incomes);
  } catch (error) {
    if (error instanceof ParameterNotPublished) return null;
    throw error;
  }
}

async function takeBack(
  trx: Knex.Transaction,
  account: Account,
  { memberId, quarter, chargeId, requestId: causeId }: KeptContinuedQuarter,
  on: LocalDate,
): Promise<Booking | null> {
  const found = continuedCharges(account).find(({ id }) => id === chargeId);
  if (found === undefined) return null;
  await trx('continued_insurance_quarter').where({ member_id: memberId, quarter }).update({ charge_id: null });
  return takeBackContinued(account, found, { on, causeId });
}

function keptOf(row: Row): KeptContinuedQuarter {
  const { member_id: memberId, quarter, request_id: requestId, option, granted } = row;
  return { memberId, quarter, requestId, option, granted, decidedOn: row.decided_on, chargeId: row.charge_id };
}
