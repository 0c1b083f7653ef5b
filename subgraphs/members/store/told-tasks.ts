import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import type { LocalDate } from '../../../common/dates';
import type { TaskKind } from '../domain/task';

/** A task that another part of the graph tells, with its deadline. */
export interface ToldTask {
  readonly id: string;
  readonly memberId: string;
  readonly kind: TaskKind;
  readonly dueOn: LocalDate;
  /** Whether it is done as far as that part knows. */
  readonly isSettled: boolean;
}

/** Who closed a task that settled itself. */
const settledBy = 'contributions';

/** Opens a task that was told, or closes it; one that the client manager closed already stays as it is. */
export async function keepToldTask(trx: Knex, told: ToldTask, clock: Clock): Promise<void> {
  const { id, memberId, kind, dueOn, isSettled } = told;
  const now = clock.now();
  const file = await trx('member').where({ id: memberId }).first('client_manager_id');
  const row = { id, member_id: memberId, client_manager_id: file?.client_manager_id ?? null, kind, arguments: '{}' };
  await trx('task')
    .insert({ ...row, due_on: dueOn, created_at: now })
    .onConflict('id')
    .ignore();
  if (!isSettled) return;
  const done = { done_at: now, done_by: settledBy, outcome: 'SETTLED' };
  await trx('task').where({ id }).whereNull('done_at').update(done);
}
