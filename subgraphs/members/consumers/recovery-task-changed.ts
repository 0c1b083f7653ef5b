import { defineConsumer } from '../../../common/events';
import { recoveryTaskChanged } from '../../../common/events/catalogue/contributions/recovery-task-changed';
import type { LocalDate } from '../../../common/dates';
import { lockMember } from '../store/members';
import { keepToldTask } from '../store/told-tasks';

/** Work of recovery stands in the list of the client manager until it is settled. Work about companies has no file here. */
export const followRecoveryTask = defineConsumer({
  event: recoveryTaskChanged,
  name: 'follow-recovery-task',
  apply: async ({ taskId, memberId, kind, dueOn, settledOn }, { trx, clock }) => {
    if (memberId === null || !(await lockMember(trx, memberId))) return;
    const task = { id: taskId, memberId, kind: `RECOVERY_${kind}` as const, dueOn: dueOn as LocalDate };
    await keepToldTask(trx, { ...task, isSettled: settledOn !== null }, clock);
  },
});
