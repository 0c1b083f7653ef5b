import { z } from 'zod';
import { defineEvent } from '../../definition';
import { date, identifier, memberId } from '../../fields';

/** A benefit that was paid came back. */
export const benefitPaymentReturned = defineEvent({
  name: 'benefits.payment-returned',
  version: 1,
  description:
    'A benefit that had left the account of the fund came back. The benefit sheet counts it no more until it is paid again, which `benefits.payment-made` tells with the same id.',
  payload: z.object({
    paymentId: identifier('Id of the payment.'),
    memberId: memberId(),
    on: date('Day on which the account of the fund was credited again.'),
    reason: z.string().nullable().describe('ISO reason code of the bank; null when none was given.'),
  }),
});
