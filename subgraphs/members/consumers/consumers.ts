import type { EventConsumer } from '../../../common/events';
import { statisticsConsumers } from '../../../common/statistics/consumers';
import { contactMemberInDifficulty } from './account-in-difficulty';
import { followRecoveryTask } from './recovery-task-changed';

/** Domain events that this part applies. */
export const consumers: readonly EventConsumer[] = [
  ...statisticsConsumers,
  contactMemberInDifficulty,
  followRecoveryTask,
];
