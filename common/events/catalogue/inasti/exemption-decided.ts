import { z } from 'zod';
import { defineEvent } from '../../definition';
import { date, decidedQuarters, identifier, memberId } from '../../fields';

/** INASTI decided on a request for exemption from contributions. */
export const exemptionDecided = defineEvent({
  name: 'inasti.exemption-decided',
  version: 1,
  description:
    'INASTI decided on a request for exemption from contributions. A later decision on the same request replaces the former one.',
  payload: z.object({
    memberId: memberId(),
    requestId: identifier('Id of the request, as its submission carried it.'),
    decidedOn: date('Day of the decision.'),
    quarters: decidedQuarters('Quarters that were asked to be exempted, in order.'),
  }),
});
