import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import { localDate, type LocalDate } from '../../../common/dates';
import { publish } from '../../../common/events';
import { supplementaryYearFixed } from '../../../common/events/catalogue/contributions/supplementary-year-fixed';
import type { ParameterBook } from '../../../common/parameters';
import { supplementaryYear } from '../domain';
import { lockAccount } from './accounts';
import { findStatement } from './statement';

/** A contract as this subgraph keeps it. */
export interface HeldContract {
  readonly id: string;
  readonly memberId: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** Keeps a contract as last told. */
export async function saveHeldContract(trx: Knex.Transaction, contract: HeldContract): Promise<void> {
  const { id, memberId, from, to } = contract;
  const row = { id, member_id: memberId, from_day: from, to_day: to };
  await trx('supplementary_contract').insert(row).onConflict('id').merge();
}

/** Members who held a contract in a year, in order of id. */
export async function findHolders(db: Knex, year: number): Promise<string[]> {
  return db('supplementary_contract')
    .where('from_day', '<=', localDate(year, 12, 31))
    .where((or) => void or.whereNull('to_day').orWhere('to_day', '>=', localDate(year, 1, 1)))
    .distinct('member_id')
    .orderBy('member_id')
    .pluck('member_id');
}

/** Tells what a year that is over allowed to a member. @returns whether there is an account */
export async function tellSupplementaryYear(
  trx: Knex.Transaction,
  book: ParameterBook,
  memberId: string,
  year: number,
  clock: Clock,
): Promise<boolean> {
  const account = await lockAccount(trx, memberId);
  if (account === undefined) return false;
  const atYearEnd = await findStatement(trx, memberId, localDate(year, 12, 31));
  const found = supplementaryYear(book, account, year, atYearEnd);
  const payload = {
    ...{ memberId, year, referenceIncomeCents: found.referenceIncome },
    ...{ ordinaryMaximumCents: found.ordinary, socialMaximumCents: found.social },
    ...{ areContributionsPaid: found.areContributionsPaid, on: clock.today() },
  };
  await publish(trx, supplementaryYearFixed, payload, { subject: memberId, clock });
  return true;
}
