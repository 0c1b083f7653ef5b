import { z } from 'zod';
import { defineEvent } from '../../definition';
import { accountParts, cents, date, identifier, memberId } from '../../fields';

/** Money went back to a member. */
export const refundPaid = defineEvent({
  name: 'contributions.refund-paid',
  version: 1,
  description: 'A refund left the account of the fund.',
  payload: z.object({
    memberId: memberId(),
    refundId: identifier('Id of the refund.'),
    on: date('Day on which the account of the fund was debited.'),
    amountCents: cents('Sum refunded, more than zero.'),
    parts: accountParts('Former allocations that are given back; empty when the money was never allocated.'),
  }),
});
