import { z } from 'zod';
import { defineEvent } from '../../definition';
import { date, memberId } from '../../fields';

/** Two files turned out to be of one person. */
export const membersMerged = defineEvent({
  name: 'members.members-merged',
  version: 1,
  description:
    'Two files were of one person: one takes over the other. A consumer lets everything it holds of the duplicate pass to the file that takes over. The snapshots of that file follow as events of their own.',
  payload: z.object({
    memberId: memberId(),
    duplicateId: memberId().describe('Id of the file that ends; whoever asks by it gets the file that takes over.'),
    on: date('Day on which they became one.'),
  }),
});
