import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import type { LocalDate } from '../../../common/dates';
import type { ParameterBook } from '../../../common/parameters';
import type { ContributionsConfig } from '../config';
import { recoveryTerms } from '../domain/recovery';
import { countOpenMovements, lockMatching } from '../store/bank-movements';
import { findCompaniesToRecover, findMembersToRecover } from '../store/recovery/files';
import {
  addRunCounts,
  beginRecoveryRun,
  findRecoveryRun,
  finishRecoveryRun,
  lastRunOn,
  type RecoveryRun,
  type RunCounts,
} from '../store/recovery/runs';
import { workCompanies, workMembers, type BatchContext } from '../store/recovery/work';

/** What a run works with. */
export interface RecoveryRunOptions {
  readonly db: Knex;
  readonly clock: Clock;
  readonly book: ParameterBook;
  readonly config: ContributionsConfig;
  /** Day as of which everything is decided. */
  readonly on: LocalDate;
  readonly batchSize?: number;
  readonly onProgress?: (debtors: number) => void;
  readonly signal?: AbortSignal;
}

/** What a run came to. */
export interface RecoveryReport {
  /** STOPPED when it was interrupted; it goes on when started again. */
  readonly end: 'FINISHED' | 'STOPPED' | 'MONEY_NOT_MATCHED' | 'LATER_RUN';
  readonly run: RecoveryRun | undefined;
  /** What this pass did and left alone. */
  readonly counts: RunCounts;
}

const defaultBatchSize = 1_000;

/**
 * Takes every step of recovery that is due on a day and brings the work lists in line, batch by batch. Each debtor is decided
 * anew from what is recorded, so that a run can be stopped and started at will, and a second one on the same day changes
 * nothing. It does not begin while money on the bank was not looked at, nor on a day before the last run.
 */
export async function runRecovery(options: RecoveryRunOptions): Promise<RecoveryReport> {
  const { db, clock, on } = options;
  const last = await lastRunOn(db);
  if (last !== undefined && last > on) return { end: 'LATER_RUN', run: undefined, counts: {} };
  const run = await beginRecoveryRun(db, on, clock);
  const counts: Record<string, number> = {};
  const end = await inBatches(options, run.id, counts);
  if (end === 'FINISHED') await finishRecoveryRun(db, on, clock.now());
  return { end, run: await findRecoveryRun(db, on), counts };
}

/** What a run would do, without writing anything. */
export async function previewRecovery(options: RecoveryRunOptions): Promise<RecoveryReport> {
  const counts: Record<string, number> = {};
  return { end: await inBatches(options, undefined, counts), run: undefined, counts };
}

/** Number of debtors that a run looks at. */
export async function countToRecover(db: Knex, on: LocalDate): Promise<number> {
  return (await findMembersToRecover(db, on)).length + (await findCompaniesToRecover(db, on)).length;
}

async function inBatches(
  options: RecoveryRunOptions,
  runId: string | undefined,
  counts: Record<string, number>,
): Promise<RecoveryReport['end']> {
  const { db, on, batchSize = defaultBatchSize, onProgress, signal } = options;
  const groups = [
    { ids: await findMembersToRecover(db, on), work: workMembers },
    { ids: await findCompaniesToRecover(db, on), work: workCompanies },
  ];
  for (const { ids, work } of groups) {
    for (let start = 0; start < ids.length; start += batchSize) {
      if (signal?.aborted === true) return 'STOPPED';
      const batch = ids.slice(start, start + batchSize);
      const done = await db.transaction((trx) => inBatch(trx, batch, work, options, runId));
      if (done === undefined) return 'MONEY_NOT_MATCHED';
      for (const [name, count] of Object.entries(done)) counts[name] = (counts[name] ?? 0) + count;
      onProgress?.(batch.length);
    }
  }
  return 'FINISHED';
}

/** One batch; undefined when money came in that nobody has matched yet. Matching waits until the batch is written. */
async function inBatch(
  trx: Knex.Transaction,
  ids: readonly string[],
  work: typeof workMembers,
  { book, clock, config, on }: RecoveryRunOptions,
  runId: string | undefined,
): Promise<RunCounts | undefined> {
  await lockMatching(trx);
  if ((await countOpenMovements(trx)) > 0) return undefined;
  const context: BatchContext = { book, clock, config, on, terms: recoveryTerms(book, on), runId };
  const done = await work(trx, ids, context);
  if (runId !== undefined) await addRunCounts(trx, on, done.taken);
  return { ...done.taken, ...done.left };
}
