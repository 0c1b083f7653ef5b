import { z } from 'zod';
import { defineEvent } from '../../definition';
import { date, identifier, memberId } from '../../fields';

/** A member told the fund of something that changes duties or rights. */
export const lifeEventDeclared = defineEvent({
  name: 'members.life-event-declared',
  version: 1,
  description:
    'A life event was declared by the member or for the member. Each subgraph draws its own consequences from it.',
  payload: z.object({
    eventId: identifier('Id of the declaration.'),
    memberId: memberId(),
    kind: z
      .enum([
        'START',
        'MARRIAGE',
        'BIRTH',
        'ADOPTION',
        'ILLNESS',
        'PAYMENT_DIFFICULTY',
        'BANKRUPTCY',
        'PENSION',
        'CESSATION',
        'DEATH',
      ])
      .describe('What happened.'),
    on: date('Day on which it happened or will happen.'),
    details: z
      .record(z.string(), z.union([z.string(), z.int(), z.boolean(), z.null()]))
      .describe('Facts that belong to the kind, by name; dates as YYYY-MM-DD, amounts in whole cents.'),
  }),
});
