import { z } from 'zod';
import { defineEvent } from '../../definition';
import { benefitScheme, cents, date, identifier, memberId } from '../../fields';

/** A benefit was paid. */
export const paymentMade = defineEvent({
  name: 'benefits.payment-made',
  version: 1,
  description: 'A benefit left the account of the fund. The benefit sheet of the year counts it.',
  payload: z.object({
    paymentId: identifier('Id of the payment.'),
    caseId: identifier('Id of the case.'),
    memberId: memberId(),
    benefit: benefitScheme('The benefit.'),
    grossCents: cents('Taxable sum before withholding.'),
    withheldCents: cents('Tax withheld at source.'),
    amountCents: cents('Sum transferred.'),
    on: date('Day on which the account of the fund was debited.'),
    periodFrom: date('First day that the payment is for.'),
    periodTo: date('Last day that the payment is for.'),
  }),
});
