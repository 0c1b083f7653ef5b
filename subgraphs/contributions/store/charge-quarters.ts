import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import type { ParameterBook } from '../../../common/parameters';
import { quarterOf, type Quarter } from '../../../common/quarter';
import { afterwards, assessQuarters, chargeQuarters, firstKnownDay, realign, type ContributorFacts } from '../domain';
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
  const quartersWithoutContribution = await findQuartersWithout(db, memberId);
  return { periods, incomes, estimates, quartersWithoutContribution, diedOn: debtor?.diedOn };
}

/** Quarters that are assimilated or that a decision freed; nothing is due for them. */
async function findQuartersWithout(db: Knex, memberId: string): Promise<Quarter[]> {
  const assimilated = db('claim').where({ member_id: memberId, standing: 'ASSIMILATED' }).select('quarter');
  const free = db('contribution_free_quarter').where('member_id', memberId).select('quarter');
  const rows: { quarter: Quarter }[] = await assimilated.union(free);
  return rows.map(({ quarter }) => quarter).sort();
}

/**
 * Brings the account in line with the periods of activity: takes back quarters without activity, claims quarters of another
 * category anew, and claims every quarter up to the present one that has no claim yet. Does nothing without an account.
 */
export async function followPeriods(
  trx: Knex.Transaction,
  memberId: string,
  book: ParameterBook,
  causeId: string,
  clock: Clock,
): Promise<void> {
  const account = await lockAccount(trx, memberId);
  if (account === undefined) return;
  const facts = await findContributorFacts(trx, memberId, clock);
  const today = clock.today();
  const span = { first: quarterOf(firstKnownDay(book)), last: quarterOf(today) };
  const assessments = assessQuarters(book, facts, span.first, span.last);
  const realigned = realign(book, account, span, assessments, today, causeId);
  const charged = chargeQuarters(book, realigned.account, assessments, today, causeId);
  await saveBooking(trx, account, afterwards(realigned, charged), clock);
}
