import type { EventConsumer } from '../../../common/events';
import { statisticsConsumers } from '../../../common/statistics/consumers';
import { lookAtBenefitConflicts, lookAtContributionConflicts } from './merge-conflict-found';
import { forgetDuplicate } from './members-merged';
import { contactMemberInDifficulty } from './account-in-difficulty';
import { followRecoveryTask } from './recovery-task-changed';
import { endRenouncedOptOut } from './opt-out-renounced';

/** Domain events that this part applies. */
export const consumers: readonly EventConsumer[] = [
  ...statisticsConsumers,
  contactMemberInDifficulty,
  followRecoveryTask,
  endRenouncedOptOut,
  forgetDuplicate,
  lookAtContributionConflicts,
  lookAtBenefitConflicts,
];
