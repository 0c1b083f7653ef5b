import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import { laterOf } from '../../../common/dates';
import type { ParameterBook } from '../../../common/parameters';
import { quarterOf } from '../../../common/quarter';
import { assessQuarters, chargeQuarters, firstKnownDay, type ContributorFacts } from '../domain';
import { lockAccount, saveBooking } from './accounts';
import { findDebtors } from './debtors';
import { findIncomes, findPeriods } from './facts';
import { findEstimates } from './requests';

/** What is known of a member on a day, to assess quarters with. */
export async function findContributorFacts(db: Knex, memberId: string, clock: Clock): Promise<ContributorFacts> {
  const periods = await findPeriods(db, memberId);
  const incomes = await findIncomes(db, memberId, clock.today());
  const estimates = await findEstimates(db, memberId);
  const [debtor] = await findDebtors(db, [memberId]);
  return { periods, incomes, estimates, diedOn: debtor?.diedOn };
}

/** Claims every quarter of activity up to the present one that has no claim yet. Does nothing without an account. */
export async function chargeMissingQuarters(
  trx: Knex.Transaction,
  memberId: string,
  book: ParameterBook,
  clock: Clock,
): Promise<void> {
  const account = await lockAccount(trx, memberId);
  const facts = await findContributorFacts(trx, memberId, clock);
  const first = facts.periods[0];
  if (account === undefined || first === undefined) return;
  const today = clock.today();
  const from = quarterOf(laterOf(first.from, firstKnownDay(book)));
  const assessments = assessQuarters(book, facts, from, quarterOf(today));
  const booking = chargeQuarters(book, account, assessments, today);
  await saveBooking(trx, account, booking, clock);
}
