import { z } from 'zod';
import { defineEvent } from '../../definition';
import { benefitScheme, cents, date, iban, identifier, memberId } from '../../fields';

/** A benefit is to be paid. */
export const paymentOrdered = defineEvent({
  name: 'benefits.payment-ordered',
  version: 1,
  description: 'The fund ordered the payment of a benefit. It is paid once, whatever happens on the way.',
  payload: z.object({
    paymentId: identifier('Id of the payment; the payment carries it to the bank and back.'),
    caseId: identifier('Id of the case.'),
    memberId: memberId(),
    benefit: benefitScheme('The benefit.'),
    amountCents: cents('Sum to be transferred, tax already withheld; more than zero.'),
    on: date('Day on which it is to be paid.'),
    iban: iban('Account to be credited.'),
  }),
});
