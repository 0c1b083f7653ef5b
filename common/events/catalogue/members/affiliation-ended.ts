import { z } from 'zod';
import { defineEvent } from '../../definition';
import { date, identifier, memberId } from '../../fields';

/** The last running affiliation of a member ended. */
export const affiliationEnded = defineEvent({
  name: 'members.affiliation-ended',
  version: 1,
  description: 'A member is no longer affiliated after a day: no period runs on. Follows the change of the periods.',
  payload: z.object({
    memberId: memberId(),
    affiliationId: identifier('Id of the last period.'),
    on: date('Last day of affiliation.'),
    reason: z
      .enum(['CESSATION', 'TRANSFER', 'DEATH'])
      .describe('The activity ceased, the member went to another fund, or the member died.'),
  }),
});
