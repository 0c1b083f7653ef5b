import { z } from 'zod';
import { defineEvent } from '../../definition';
import { date, decidedQuarters, identifier, memberId } from '../../fields';

/** INASTI decided on a request for continued insurance. */
export const continuedInsuranceDecided = defineEvent({
  name: 'inasti.continued-insurance-decided',
  version: 1,
  description:
    'INASTI decided on a request for continued insurance after a cessation. A later decision on the same request replaces the former one.',
  payload: z.object({
    memberId: memberId(),
    requestId: identifier('Id of the request, as its submission carried it.'),
    decidedOn: date('Day of the decision.'),
    option: z
      .enum(['PENSION', 'PENSION_AND_HEALTH'])
      .describe('What is continued: the pension, or pension and health care.'),
    quarters: decidedQuarters('Quarters that were asked for, in order.'),
  }),
});
