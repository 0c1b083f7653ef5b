import { z } from 'zod';
import { defineEvent } from '../../definition';
import { cents, date, identifier, memberId } from '../../fields';

/** An order did not reach its beneficiary. */
export const paymentReturned = defineEvent({
  name: 'contributions.payment-returned',
  version: 1,
  description:
    'An order did not reach its beneficiary: the bank rejected it, the money came back, or the fund cancelled it. It is not sent again; what it paid has to be ordered anew.',
  payload: z.object({
    orderId: identifier('Id of the order.'),
    kind: z.enum(['BENEFIT', 'REFUND']).describe('What was to be paid.'),
    sourceId: identifier('Id of the payment of a benefit, or of the refund.'),
    memberId: memberId(),
    amountCents: cents('Sum of the order, more than zero.'),
    outcome: z
      .enum(['REJECTED', 'RETURNED', 'CANCELLED'])
      .describe('Rejected before the account of the fund was debited, returned after it, or cancelled by the fund.'),
    reason: z.string().nullable().describe('ISO reason code of the bank such as AC04; null when none was given.'),
    on: date('Day of the rejection, return or cancellation.'),
  }),
});
