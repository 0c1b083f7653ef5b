import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import { addDays } from '../../../common/dates';
import { parameterBook } from '../domain/affiliation-law';
import type { Task, TaskKind } from '../domain/task';
import type { Author } from './author';

interface TaskRow {
  readonly id: string;
  readonly member_id: string;
  readonly client_manager_id: string | null;
  readonly kind: TaskKind;
  readonly arguments: Readonly<Record<string, string>>;
  readonly due_on: LocalDate;
  readonly created_at: Date;
  readonly done_at: Date | null;
  readonly done_by: string | null;
  readonly outcome: string | null;
}

/** Gives the client manager of a file something to do, so many days from now as the fund's commitment says. */
export async function addTask(
  trx: Knex,
  memberId: string,
  kind: TaskKind,
  { clock }: Pick<Author, 'clock'>,
  args: Readonly<Record<string, string>> = {},
): Promise<void> {
  const today = clock.today();
  const commitment = kind === 'WELCOME_CONTACT' ? 'welcome-contact-days' : 'contact-days';
  const days = parameterBook().count(`members.fund-service/${commitment}`, today);
  const file = await trx('member').where({ id: memberId }).first('client_manager_id');
  await trx('task').insert({
    id: randomUUID(),
    member_id: memberId,
    client_manager_id: file?.client_manager_id ?? null,
    kind,
    arguments: JSON.stringify(args),
    due_on: addDays(today, days),
    created_at: clock.now(),
  });
}

/** Whether a task of a kind is open for a member. */
export async function hasOpenTask(db: Knex, memberId: string, kind: TaskKind): Promise<boolean> {
  return (await db('task').where({ member_id: memberId, kind }).whereNull('done_at').first('id')) !== undefined;
}

/** Open tasks for members, the most urgent first. */
export async function findOpenTasks(db: Knex, memberIds: readonly string[]): Promise<Task[]> {
  const rows = await db<TaskRow>('task')
    .whereIn('member_id', [...memberIds])
    .whereNull('done_at')
    .orderBy(['due_on', 'created_at', 'id']);
  return (rows as TaskRow[]).map(taskOf);
}

/** Whose tasks are meant: those of a client manager, or of everybody at an office. */
export type TaskOwner =
  | { readonly clientManagerId: string; readonly officeId?: undefined }
  | { readonly officeId: string; readonly clientManagerId?: undefined };

/** A page of the open tasks of an office, or of a client manager and of those for whom they stand in, the most urgent first. */
export async function findTaskPage(
  db: Knex,
  page: TaskOwner & { today: LocalDate; limit: number; after: readonly string[] | undefined },
): Promise<Task[]> {
  const { limit, after } = page;
  const query = db<TaskRow>('task')
    .whereNull('done_at')
    .where((or) => void ownedBy(db, or, page, page.today))
    .orderBy(['due_on', 'created_at', 'id'])
    .limit(limit);
  if (after !== undefined)
    void query.whereRaw('(due_on::text, created_at, id::text) > (?, ?::timestamptz, ?)', [...after]);
  return ((await query) as TaskRow[]).map(taskOf);
}

function ownedBy(db: Knex, query: Knex.QueryBuilder, owner: TaskOwner, today: LocalDate): Knex.QueryBuilder {
  if (owner.officeId !== undefined) {
    const ofOffice = db('client_manager').where({ office_id: owner.officeId }).select('id');
    return query.whereIn('client_manager_id', ofOffice);
  }
  const absent = db('client_manager_absence')
    .where({ deputy_id: owner.clientManagerId })
    .where('valid_from', '<=', today)
    .where('valid_to', '>=', today)
    .select('client_manager_id');
  return query.where({ client_manager_id: owner.clientManagerId }).orWhereIn('client_manager_id', absent);
}

/** One task; undefined when there is none. */
export async function findTask(db: Knex, id: string): Promise<Task | undefined> {
  const row = await db<TaskRow>('task').where({ id }).first();
  return row && taskOf(row as TaskRow);
}

/** Marks a task as done. */
export async function updateTaskDone(
  trx: Knex,
  id: string,
  outcome: string,
  { subjectId, clock }: Author,
): Promise<void> {
  await trx('task').where({ id }).update({ done_at: clock.now(), done_by: subjectId, outcome });
}

/** Gives the open tasks of a file to whoever looks after it now. */
export async function moveOpenTasks(trx: Knex, memberId: string, clientManagerId: string): Promise<void> {
  await trx('task').where({ member_id: memberId }).whereNull('done_at').update({ client_manager_id: clientManagerId });
}

function taskOf(row: TaskRow): Task {
  return {
    id: row.id,
    memberId: row.member_id,
    clientManagerId: row.client_manager_id,
    kind: row.kind,
    args: row.arguments,
    dueOn: row.due_on,
    createdAt: row.created_at,
    doneAt: row.done_at,
    outcome: row.outcome,
  };
}
