import { z } from 'zod';
import { defineEvent } from '../../definition';
import { cents, date, identifier, memberId } from '../../fields';

/** An order was paid. */
export const paymentExecuted = defineEvent({
  name: 'contributions.payment-executed',
  version: 1,
  description: 'The account of the fund was debited for an order: the statement of the bank says so.',
  payload: z.object({
    orderId: identifier('Id of the order; another one for each attempt.'),
    kind: z.enum(['BENEFIT', 'REFUND']).describe('What was paid.'),
    sourceId: identifier('Id of the payment of a benefit, or of the refund.'),
    memberId: memberId(),
    amountCents: cents('Sum transferred, more than zero.'),
    on: date('Day on which the account of the fund was debited.'),
  }),
});
