import { z } from 'zod';
import { defineEvent } from '../../definition';
import { date, identifier, mandateScope, memberId } from '../../fields';

/** An accountant may consult a member's file. */
export const clientMandateGranted = defineEvent({
  name: 'members.client-mandate-granted',
  version: 1,
  description: 'An accountant received a mandate on a member file. The file is open to the accountant while it counts.',
  payload: z.object({
    mandateId: identifier('Id of the mandate.'),
    memberId: memberId(),
    accountantId: identifier('Id of the accountant.'),
    from: date('First day on which the mandate counts.'),
    to: date('Last day on which it counts; null when it runs until it is revoked.').nullable(),
    scope: mandateScope('What it allows; reading alone when left out.').optional(),
  }),
});
