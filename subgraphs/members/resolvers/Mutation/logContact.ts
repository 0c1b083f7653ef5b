import { issueIf, Refused, refuseIssues } from '../../domain/refused';
import { answer } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { actOnFile } from '../../store/author';
import { insertContact } from '../../store/contact-log';
import { findTask, updateTaskDone } from '../../store/tasks';
import { authorOf, isUuid, requireReadable } from '../requests';

const refusals = ['MemberNotFound', 'TaskNotFound', 'InvalidInput'] as const;

/** Notes a contact, which may settle a task. */
export const logContact: NonNullable<MutationResolvers['logContact']> = async (_parent, { input }, context) =>
  answer(context.language, 'LogContactSuccess', refusals, async () => {
    const { db, clock, subject } = context;
    const { memberId, channel, direction, contactedAt, summary, taskId } = input;
    await requireReadable(context, memberId);
    refuseIssues([
      issueIf(summary.trim() === '', 'input.summary', 'TEXT_NEEDED'),
      issueIf(contactedAt > clock.now(), 'input.contactedAt', 'CONTACT_IN_FUTURE'),
    ]);
    return actOnFile(db, memberId, async (trx) => {
      const task = taskId != null && isUuid(taskId) ? await findTask(trx, taskId) : undefined;
      if (taskId != null && task?.memberId !== memberId) throw new Refused('TASK_NOT_FOUND');
      const contact = { channel, direction, contactedAt, summary, byEmployee: subject.id };
      const entry = await insertContact(trx, memberId, contact, taskId ?? null);
      if (task?.doneAt === null) await updateTaskDone(trx, task.id, summary, authorOf(context));
      return { entry };
    });
  });
