import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import { ParameterNotPublished, type ParameterBook } from '../../../common/parameters';
import { lastDayOf, type Quarter } from '../../../common/quarter';
import {
  afterwards,
  assessedFacts,
  assimilatedClaim,
  bookAssimilation,
  bookOwedAgain,
  kindOrder,
  nothingBooked,
  useCredit,
  withChanges,
  type Account,
  type Booking,
  type ContributorFacts,
} from '../domain';
import { lockAccount, saveBooking } from './accounts';
import { findContributorFacts } from './charge-quarters';

/** Quarters that one decision frees; a later one with the same id replaces them. */
export interface FreeQuarters {
  readonly memberId: string;
  readonly decisionId: string;
  readonly quarters: readonly Quarter[];
}

/**
 * Carries out a decision that frees quarters of contributions: they are not due, what was paid of them pays other debts, and
 * quarters that no decision frees any more are owed again. Quarters that are not claimed yet are marked, as far as their law is
 * published; the others when their quarter is claimed. General regulation, article 50.
 */
export async function applyFreeQuarters(
  trx: Knex.Transaction,
  book: ParameterBook,
  decision: FreeQuarters,
  causeId: string,
  clock: Clock,
): Promise<void> {
  const { memberId } = decision;
  const account = await lockAccount(trx, memberId);
  const before = await findFreeQuarters(trx, memberId);
  await replaceQuarters(trx, decision);
  if (account === undefined) return;
  const after = await findFreeQuarters(trx, memberId);
  const facts = await findContributorFacts(trx, memberId, clock);
  const today = clock.today();
  const context = { on: today, causeId };
  const marked = markQuarters(book, account, facts, after, clock);
  const freed = bookAssimilation(marked.account, after, context);
  const due = before.filter((quarter) => !after.includes(quarter));
  const owed = bookOwedAgain(book, freed.account, { ...facts, quartersWithoutContribution: after }, due, context);
  const used = useCredit(owed.account, today, kindOrder(book, today), causeId);
  await saveBooking(trx, account, [freed, owed, used].reduce(afterwards, marked), clock);
}

/** Marks a quarter that a decision freed before it could be claimed. Called when its quarter is claimed from the others. */
export async function markFreeQuarter(
  trx: Knex.Transaction,
  book: ParameterBook,
  memberId: string,
  quarter: Quarter,
  clock: Clock,
): Promise<void> {
  const account = await lockAccount(trx, memberId);
  if (account === undefined) return;
  const facts = await findContributorFacts(trx, memberId, clock);
  await saveBooking(trx, account, markQuarters(book, account, facts, [quarter], clock), clock);
}

/** Quarters of a member for which no contribution is due by a decision. */
export async function findFreeQuarters(db: Knex, memberId: string): Promise<Quarter[]> {
  const quarters = db('contribution_free_quarter').where('member_id', memberId).distinct('quarter').orderBy('quarter');
  return (await quarters.pluck('quarter')) as Quarter[];
}

async function replaceQuarters(trx: Knex, { memberId, decisionId, quarters }: FreeQuarters): Promise<void> {
  await trx('contribution_free_quarter').where({ member_id: memberId, decision_id: decisionId }).delete();
  const rows = [...new Set(quarters)].map((quarter) => ({ member_id: memberId, quarter, decision_id: decisionId }));
  if (rows.length > 0) await trx('contribution_free_quarter').insert(rows);
}

function markQuarters(
  book: ParameterBook,
  account: Account,
  facts: ContributorFacts,
  quarters: readonly Quarter[],
  clock: Clock,
): Booking {
  const known = new Set(account.claims.map(({ quarter }) => quarter));
  const missing = quarters.filter((quarter) => !known.has(quarter));
  const assessed = missing.flatMap((quarter) => assessedAsIfDue(book, facts, quarter) ?? []);
  const claims = assessed.map((one) => assimilatedClaim(one, clock.today(), lastDayOf(one.quarter)));
  if (claims.length === 0) return nothingBooked(account);
  return { account: withChanges(account, { claims, charges: [] }, account.credit), claims, charges: [], entries: [] };
}

/** On what a quarter would rest if it were due; undefined when it would not be, or its law is not published yet. */
function assessedAsIfDue(book: ParameterBook, facts: ContributorFacts, quarter: Quarter) {
  const others = (facts.quartersWithoutContribution ?? []).filter((one) => one !== quarter);
  try {
    return assessedFacts(book, { ...facts, quartersWithoutContribution: others }, quarter);
  } catch (error) {
    if (error instanceof ParameterNotPublished) return undefined;
    throw error;
  }
}
