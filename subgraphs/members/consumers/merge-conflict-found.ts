import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import { defineConsumer, type PayloadOf } from '../../../common/events';
import { benefitsMergeConflictFound } from '../../../common/events/catalogue/benefits/merge-conflict-found';
import { contributionsMergeConflictFound } from '../../../common/events/catalogue/contributions/merge-conflict-found';
import { lockMember } from '../store/members';
import { addTask } from '../store/tasks';

/** The client manager looks at what both accounts of one person hold; one task for each thing. */
export const lookAtContributionConflicts = defineConsumer({
  event: contributionsMergeConflictFound,
  name: 'look-at-contribution-conflicts',
  apply: (payload, { trx, clock }) => addTasks(trx, payload, clock),
});

/** The client manager looks at benefits that both files claim. */
export const lookAtBenefitConflicts = defineConsumer({
  event: benefitsMergeConflictFound,
  name: 'look-at-benefit-conflicts',
  apply: (payload, { trx, clock }) => addTasks(trx, payload, clock),
});

async function addTasks(
  trx: Knex.Transaction,
  { memberId, conflicts }: PayloadOf<typeof contributionsMergeConflictFound>,
  clock: Clock,
): Promise<void> {
  if (!(await lockMember(trx, memberId))) return;
  for (const { kind, about } of conflicts) await addTask(trx, memberId, 'MERGE_CONFLICT', { clock }, { kind, about });
}
