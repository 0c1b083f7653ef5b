import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { Clock } from '../../../../common/clock';
import type { LocalDate } from '../../../../common/dates';
import { publishMany } from '../../../../common/events';
import { recoveryTaskChanged } from '../../../../common/events/catalogue/contributions/recovery-task-changed';
import type { DebtorKind, DebtorRef, RecoveryTaskKind, WantedTask } from '../../domain/recovery';

/** Work of recovery as it is kept. */
export interface RecoveryTask extends WantedTask {
  readonly id: string;
  readonly debtor: DebtorRef;
  readonly openedOn: LocalDate;
  readonly settledOn: LocalDate | null;
}

/** What one debtor's file asks for now. */
export interface WantedOfDebtor {
  readonly debtor: DebtorRef;
  readonly wanted: readonly WantedTask[];
}

interface TaskRow {
  readonly id: string;
  readonly debtor_kind: DebtorKind;
  readonly debtor_id: string;
  readonly kind: RecoveryTaskKind;
  readonly about: string;
  readonly due_on: LocalDate;
  readonly opened_on: LocalDate;
  readonly settled_on: LocalDate | null;
}

/**
 * Brings the work list of debtors in line with what their files ask for: opens what is new, settles what is done, and tells
 * the lists of client managers. The caller holds the locks of the debtors.
 */
export async function settleTasks(
  trx: Knex.Transaction,
  files: readonly WantedOfDebtor[],
  on: LocalDate,
  clock: Clock,
): Promise<{ readonly opened: number; readonly settled: number }> {
  const ids = files.map(({ debtor }) => debtor.id);
  const rows = (await trx('recovery_task').whereIn('debtor_id', ids).whereNull('settled_on')) as TaskRow[];
  const open = new Map(rows.map(taskFromRow).map((task) => [keyOf(task.debtor, task), task]));
  const wanted = files.flatMap(({ debtor, wanted: tasks }) => tasks.map((task) => ({ debtor, task })));
  const keys = new Set(wanted.map(({ debtor, task }) => keyOf(debtor, task)));
  const added = wanted
    .filter(({ debtor, task }) => !open.has(keyOf(debtor, task)))
    .map(({ debtor, task }): RecoveryTask => ({ ...task, id: randomUUID(), debtor, openedOn: on, settledOn: null }));
  const settled = [...open].filter(([key]) => !keys.has(key)).map(([, task]) => ({ ...task, settledOn: on }));
  await trx.batchInsert('recovery_task', added.map(taskToRow), 500);
  await trx('recovery_task')
    .whereIn(
      'id',
      settled.map(({ id }) => id),
    )
    .update({ settled_on: on });
  await publishMany(trx, recoveryTaskChanged, [...added, ...settled].map(eventOf), { clock });
  return { opened: added.length, settled: settled.length };
}

/** Open work, the most urgent first, with one more than asked for. */
export async function findTasks(
  db: Knex,
  page: {
    readonly first: number;
    readonly after?: readonly string[] | undefined;
    readonly kind?: RecoveryTaskKind | undefined;
  },
): Promise<RecoveryTask[]> {
  const query = db('recovery_task')
    .whereNull('settled_on')
    .orderBy(['due_on', 'id'])
    .limit(page.first + 1);
  if (page.kind !== undefined) void query.where({ kind: page.kind });
  if (page.after !== undefined) void query.whereRaw('(due_on::text, id::text) > (?, ?)', [...page.after]);
  return ((await query) as TaskRow[]).map(taskFromRow);
}

function keyOf({ id }: DebtorRef, { kind, about }: WantedTask): string {
  return `${id} ${kind} ${about}`;
}

function eventOf({ id, debtor, kind, dueOn, settledOn }: RecoveryTask) {
  const isMember = debtor.kind === 'MEMBER';
  const payload = {
    taskId: id,
    memberId: isMember ? debtor.id : null,
    companyId: isMember ? null : debtor.id,
    kind,
    dueOn,
    settledOn,
  };
  return { subject: debtor.id, payload };
}

function taskFromRow(row: TaskRow): RecoveryTask {
  return {
    id: row.id,
    debtor: { kind: row.debtor_kind, id: row.debtor_id },
    kind: row.kind,
    about: row.about,
    dueOn: row.due_on,
    openedOn: row.opened_on,
    settledOn: row.settled_on,
  };
}

function taskToRow({ id, debtor, kind, about, dueOn, openedOn, settledOn }: RecoveryTask): TaskRow {
  const own = { debtor_kind: debtor.kind, debtor_id: debtor.id };
  return { id, ...own, kind, about, due_on: dueOn, opened_on: openedOn, settled_on: settledOn };
}
