import { z } from 'zod';
import { defineEvent } from '../../definition';
import { date, identifier, mandateScope, memberId } from '../../fields';

/** An accountant's mandate ends. */
export const clientMandateRevoked = defineEvent({
  name: 'members.client-mandate-revoked',
  version: 1,
  description: 'A mandate of an accountant on a member file was ended or shortened.',
  payload: z.object({
    mandateId: identifier('Id of the mandate.'),
    memberId: memberId(),
    accountantId: identifier('Id of the accountant.'),
    from: date('First day on which the mandate counted.'),
    to: date('Last day on which it counts.'),
    scope: mandateScope('What it allows; reading alone when left out.').optional(),
  }),
});
