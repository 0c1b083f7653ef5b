import { z } from 'zod';
import { defineEvent } from '../../definition';
import { date, decidedQuarters, identifier, memberId } from '../../fields';

/** INASTI decided on a request for waiver of surcharges. */
export const waiverDecided = defineEvent({
  name: 'inasti.waiver-decided',
  version: 1,
  description:
    'INASTI decided on a request for waiver of surcharges. A later decision on the same request replaces the former one.',
  payload: z.object({
    memberId: memberId(),
    requestId: identifier('Id of the request, as its submission carried it.'),
    decidedOn: date('Day of the decision.'),
    quarters: decidedQuarters('Quarters that were asked to be relieved of surcharges, in order.'),
  }),
});
