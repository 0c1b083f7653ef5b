import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { Clock } from '../../../../common/clock';
import type { LocalDate } from '../../../../common/dates';

/** Steps that a run took, by kind, and debtors it left alone, by reason. */
export type RunCounts = Readonly<Record<string, number>>;

/** A daily run. */
export interface RecoveryRun {
  readonly id: string;
  readonly on: LocalDate;
  readonly finishedAt: Date | null;
  readonly counts: RunCounts;
}

/** The run of a day, begun when there is none. */
export async function beginRecoveryRun(db: Knex, on: LocalDate, clock: Clock): Promise<RecoveryRun> {
  const row = { run_on: on, id: randomUUID(), started_at: clock.now(), counts: '{}' };
  await db('recovery_run').insert(row).onConflict('run_on').ignore();
  return findRecoveryRun(db, on);
}

/** The run of a day, which was begun. */
export async function findRecoveryRun(db: Knex, on: LocalDate): Promise<RecoveryRun> {
  const row = await db('recovery_run').where({ run_on: on }).first();
  return { id: row.id, on: row.run_on, finishedAt: row.finished_at, counts: row.counts };
}

/** Day of the last run; undefined when there was none. */
export async function lastRunOn(db: Knex): Promise<LocalDate | undefined> {
  const row = await db('recovery_run').max({ on: 'run_on' }).first();
  return (row?.on as LocalDate | null) ?? undefined;
}

/** Adds what a batch did to the counts of a run. */
export async function addRunCounts(trx: Knex, on: LocalDate, added: RunCounts): Promise<void> {
  const row = await trx('recovery_run').where({ run_on: on }).forUpdate().first();
  const counts: Record<string, number> = { ...row.counts };
  for (const [name, count] of Object.entries(added)) counts[name] = (counts[name] ?? 0) + count;
  await trx('recovery_run')
    .where({ run_on: on })
    .update({ counts: JSON.stringify(counts) });
}

/** Writes down that the run reached the end. */
export async function finishRecoveryRun(db: Knex, on: LocalDate, at: Date): Promise<void> {
  await db('recovery_run').where({ run_on: on }).update({ finished_at: at });
}
