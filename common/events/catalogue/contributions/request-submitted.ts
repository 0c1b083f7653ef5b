import { z } from 'zod';
import { defineEvent } from '../../definition';
import { date, identifier, memberId, quarter, text } from '../../fields';

/** A member asks for something that INASTI decides. */
export const requestSubmitted = defineEvent({
  name: 'contributions.request-submitted',
  version: 1,
  description: 'A request was submitted on which INASTI decides; the fund forwards it as a file with its pieces.',
  payload: z.object({
    memberId: memberId(),
    requestId: identifier('Id of the request; the decision carries it.'),
    kind: z
      .enum(['EXEMPTION', 'SURCHARGE_WAIVER', 'ASSIMILATION', 'CONTINUED_INSURANCE'])
      .describe('What is asked for.'),
    quarters: z.array(quarter('A quarter.')).min(1).describe('Quarters that the request is about, in order.'),
    submittedOn: date('Day on which the fund received it.'),
    reason: text('Why the member asks, in the words of the member.').nullable(),
    documents: z
      .array(
        z
          .object({ id: identifier('Id of the document.'), title: text('Title of the document.') })
          .describe('One piece of the file.'),
      )
      .describe('Pieces of the file.'),
  }),
});
