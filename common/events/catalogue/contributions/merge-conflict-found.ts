import { z } from 'zod';
import { defineEvent } from '../../definition';
import { memberId, mergeConflicts } from '../../fields';

/** Two files that became one say what cannot both be so. */
export const contributionsMergeConflictFound = defineEvent({
  name: 'contributions.merge-conflict-found',
  version: 1,
  description:
    'Two files became one and both hold what a person has once: quarters charged in both, incomes of one year that differ, years settled in both. Both stay visible; the client manager looks at them.',
  payload: z.object({
    memberId: memberId(),
    duplicateId: memberId().describe('Id of the file that ended.'),
    conflicts: mergeConflicts('What both files hold.'),
  }),
});
