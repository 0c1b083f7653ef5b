import { z } from 'zod';
import { defineEvent } from '../../definition';
import { accountParts, cents, date, identifier, memberId } from '../../fields';

/** Money of a member was booked on debts. */
export const paymentBooked = defineEvent({
  name: 'contributions.payment-booked',
  version: 1,
  description:
    'A payment was allocated to what a member owes. A new allocation of the same payment replaces the former one.',
  payload: z.object({
    memberId: memberId(),
    paymentId: identifier('Id of the payment.'),
    receivedOn: date('Day on which the account of the fund was credited.'),
    amountCents: cents('Sum received; zero when the payment was reversed.'),
    parts: accountParts('What the payment was allocated to; what is left over is not listed.'),
  }),
});
