import { z } from 'zod';
import { defineEvent } from '../../definition';
import { date, identifier, memberId } from '../../fields';

/** Work of recovery arose or is settled. */
export const recoveryTaskChanged = defineEvent({
  name: 'contributions.recovery-task-changed',
  version: 1,
  description:
    'Recovery of overdue sums asks for something that people do until a day, or it is settled: it stands in the list of the client manager until then.',
  payload: z.object({
    taskId: identifier('Id of the task; a later event with the same id replaces the former.'),
    memberId: memberId().nullable().describe('The member who owes; null when a company owes.'),
    companyId: identifier('The company that owes.').nullable().describe('The company that owes; null for a member.'),
    kind: z
      .enum([
        'MAKE_CONTACT',
        'PROVE_DELIVERY',
        'CHOOSE_INSTRUMENT',
        'SERVE',
        'ENFORCE',
        'DECLARE_CLAIM',
        'PRESCRIPTION_NEAR',
      ])
      .describe('What is to be done.'),
    dueOn: date('Last day for it.'),
    settledOn: date('Day on which it was settled; null while it is open.').nullable(),
  }),
});
