import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import type { LocalDate } from '../../../common/dates';
import { publishMany } from '../../../common/events';
import { quarterSettled } from '../../../common/events/catalogue/contributions/quarter-settled';
import { addCents, zeroCents, type Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import type { Quarter } from '../../../common/quarter';
import { assessQuarter, kindOrder, noticeClaim, surchargeStart, useCredit } from '../domain';
import { lockAccount, saveBooking } from '../store/accounts';
import { markFreeQuarter } from '../store/free-quarters';
import { advanceRun, beginRun, finishRun, lockRun, type NoticeRun } from '../store/notice-runs';
import { findToBeClaimed, insertNotices, lockToBeClaimed, type NoticeClaim, type ToBeClaimed } from '../store/notices';

/** What a run works with. */
export interface NoticeRunOptions {
  readonly db: Knex;
  readonly clock: Clock;
  readonly book: ParameterBook;
  readonly quarter: Quarter;
  /** Members in one transaction. */
  readonly batchSize?: number;
  /** Told how many members were looked at. */
  readonly onProgress?: (members: number) => void;
  /** Aborted when the run should stop at its next batch. */
  readonly signal?: AbortSignal;
}

/** What a run or a preview found. */
export interface NoticeTotals {
  readonly notices: number;
  readonly nothingOwed: number;
  readonly contribution: Cents;
  readonly fee: Cents;
}

const defaultBatchSize = 5_000;

/**
 * Claims a quarter from every member active in it who was not claimed yet: claims, ledger entries and notices, batch by
 * batch. Stopped at any point it goes on where it was; run again it changes nothing but claim who joined since.
 * General regulation, article 42. Throws ParameterNotPublished before anything is written when the law is not published.
 */
export async function runQuarterlyNotices(options: NoticeRunOptions): Promise<NoticeRun> {
  const { db, clock, quarter, onProgress, signal } = options;
  await beginRun(db, quarter, clock);
  for (;;) {
    const looked = await db.transaction((trx) => runBatch(trx, options));
    if (looked === undefined) break;
    onProgress?.(looked);
    if (signal?.aborted === true) break;
  }
  return db.transaction((trx) => lockRun(trx, quarter));
}

/** What a run would claim, without writing anything. */
export async function previewQuarterlyNotices(options: NoticeRunOptions): Promise<NoticeTotals> {
  const { db, clock, book, quarter, batchSize = defaultBatchSize, onProgress, signal } = options;
  let totals: NoticeTotals = { notices: 0, nothingOwed: 0, contribution: zeroCents, fee: zeroCents };
  for (let after: string | null = null; signal?.aborted !== true;) {
    const batch: ToBeClaimed[] = await findToBeClaimed(db, quarter, after, batchSize, clock.today());
    if (batch.length === 0) break;
    totals = addTotals(totals, [...assessed(book, batch, quarter, clock.today())]);
    after = batch.at(-1)?.memberId ?? null;
    onProgress?.(batch.length);
  }
  return totals;
}

/** One batch in one transaction; undefined when nobody is left. */
async function runBatch(trx: Knex.Transaction, options: NoticeRunOptions): Promise<number | undefined> {
  const { clock, book, quarter, batchSize = defaultBatchSize } = options;
  const run = await lockRun(trx, quarter);
  const { members, reached } = await lockToBeClaimed(trx, quarter, run.reached, batchSize, run.runOn);
  if (reached === undefined) {
    await finishRun(trx, quarter, clock.now());
    return undefined;
  }
  const { added, claims } = await insertNotices(trx, assessed(book, members, quarter, run.runOn), run.id);
  await tellNothingOwed(trx, claims, run.runOn, clock);
  const claimed = new Set(claims.map(({ memberId }) => memberId));
  const credited = members.filter(({ memberId, credit }) => credit > 0 && claimed.has(memberId));
  for (const { memberId } of credited) await applyCredit(trx, memberId, run, options);
  const free = members.filter(({ facts }) => facts.quartersWithoutContribution?.includes(quarter));
  for (const { memberId } of free) await markFreeQuarter(trx, book, memberId, quarter, clock);
  await advanceRun(trx, quarter, reached, added);
  return members.length;
}

/** The claims of a batch, one after the other as they are asked for. */
function* assessed(
  book: ParameterBook,
  batch: readonly ToBeClaimed[],
  quarter: Quarter,
  on: LocalDate,
): Generator<NoticeClaim> {
  for (const { memberId, facts } of batch) {
    const found = assessQuarter(book, facts, quarter);
    if (found !== undefined) yield { memberId, claim: noticeClaim(found, on, surchargeStart(book, found, on)) };
  }
}

/** Tells the other subgraphs of quarters for which nothing is owed; the others are told when they are paid. */
async function tellNothingOwed(
  trx: Knex.Transaction,
  claims: readonly NoticeClaim[],
  on: LocalDate,
  clock: Clock,
): Promise<void> {
  const events = claims
    .filter(({ claim }) => claim.charged.contribution === 0)
    .map(({ memberId, claim: { quarter, category, income } }) => {
      const payload = { memberId, quarter, category, situation: 'NOT_OWED' as const, incomeCents: income ?? null, on };
      return { subject: memberId, payload };
    });
  await publishMany(trx, quarterSettled, events, { clock });
}

/** What the member has in hand pays the new claim at once. */
async function applyCredit(trx: Knex.Transaction, memberId: string, run: NoticeRun, options: NoticeRunOptions) {
  const account = await lockAccount(trx, memberId);
  if (account === undefined) return;
  const order = kindOrder(options.book, run.runOn);
  await saveBooking(trx, account, useCredit(account, run.runOn, order, run.id), options.clock);
}

function addTotals(totals: NoticeTotals, claims: readonly NoticeClaim[]): NoticeTotals {
  return claims.reduce(
    ({ notices, nothingOwed, contribution, fee }, { claim: { charged } }) => ({
      notices: notices + 1,
      nothingOwed: nothingOwed + (charged.contribution === 0 ? 1 : 0),
      contribution: addCents(contribution, charged.contribution),
      fee: addCents(fee, charged.fee),
    }),
    totals,
  );
}
