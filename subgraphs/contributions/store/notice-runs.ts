import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import type { LocalDate } from '../../../common/dates';
import { cents, type Cents } from '../../../common/money';
import type { Quarter } from '../../../common/quarter';
import type { AddedNotices } from './notices';

/** How far the run of a quarter is. */
export interface NoticeRun {
  readonly id: string;
  readonly quarter: Quarter;
  /** Day as of which everything is assessed. */
  readonly runOn: LocalDate;
  readonly finishedAt: Date | null;
  readonly reached: string | null;
  readonly notices: number;
  readonly nothingOwed: number;
  readonly contribution: Cents;
  readonly fee: Cents;
}

/** The run of a quarter, begun when there is none. */
export async function beginRun(db: Knex, quarter: Quarter, clock: Clock): Promise<NoticeRun> {
  const row = { id: randomUUID(), quarter, run_on: clock.today(), started_at: clock.now() };
  await db('notice_run').insert(row).onConflict('quarter').ignore();
  return runFromRow(await db('notice_run').where({ quarter }).first());
}

/** The run of a quarter, locked: two operators who start it take turns batch by batch. */
export async function lockRun(trx: Knex.Transaction, quarter: Quarter): Promise<NoticeRun> {
  return runFromRow(await trx('notice_run').where({ quarter }).forUpdate().first());
}

/** Writes down how far a batch brought the run. */
export async function advanceRun(
  trx: Knex.Transaction,
  quarter: Quarter,
  reached: string,
  { count, nothingOwed, contribution, fee }: AddedNotices,
): Promise<void> {
  const sums = { notices: count, nothing_owed: nothingOwed, contribution_cents: contribution, fee_cents: fee };
  await trx('notice_run').where({ quarter }).update({ reached }).increment(sums);
}

/** Writes down that the run reached the end; started again it looks for members who joined since. */
export async function finishRun(trx: Knex, quarter: Quarter, at: Date): Promise<void> {
  await trx('notice_run').where({ quarter }).update({ reached: null, finished_at: at });
}

interface NoticeRunRow {
  readonly id: string;
  readonly quarter: Quarter;
  readonly run_on: LocalDate;
  readonly finished_at: Date | null;
  readonly reached: string | null;
  readonly notices: number;
  readonly nothing_owed: number;
  readonly contribution_cents: number;
  readonly fee_cents: number;
}

function runFromRow(row: NoticeRunRow): NoticeRun {
  return {
    id: row.id,
    quarter: row.quarter,
    runOn: row.run_on,
    finishedAt: row.finished_at,
    reached: row.reached,
    notices: row.notices,
    nothingOwed: row.nothing_owed,
    contribution: cents(row.contribution_cents),
    fee: cents(row.fee_cents),
  };
}
