import { issueIf, Refused, refuseIssues } from '../../domain/refused';
import { answer } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { findTask, updateTaskDone } from '../../store/tasks';
import { present } from '../present';
import { authorOf, isUuid } from '../requests';

const refusals = ['TaskNotFound', 'InvalidInput'] as const;

/** Marks a task as done; one that is done already keeps its first outcome. */
export const completeTask: NonNullable<MutationResolvers['completeTask']> = async (_parent, { input }, context) =>
  answer(context.language, 'CompleteTaskSuccess', refusals, async () => {
    const { taskId, outcome } = input;
    refuseIssues([issueIf(outcome.trim() === '', 'input.outcome', 'TEXT_NEEDED')]);
    const task = isUuid(taskId) ? await findTask(context.db, taskId) : undefined;
    if (task === undefined) throw new Refused('TASK_NOT_FOUND');
    if (task.doneAt === null) await updateTaskDone(context.db, taskId, outcome, authorOf(context));
    return { task: await present(findTask(context.db, taskId)) };
  });
