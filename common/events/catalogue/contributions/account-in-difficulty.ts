import { z } from 'zod';
import { defineEvent } from '../../definition';
import { cents, date, memberId, quarter } from '../../fields';

/** An account shows that the member has trouble paying. */
export const accountInDifficulty = defineEvent({
  name: 'contributions.account-in-difficulty',
  version: 1,
  description: 'A member owes overdue quarters or asked for help in paying: the client manager contacts the member.',
  payload: z.object({
    memberId: memberId(),
    on: date('Day on which it was found.'),
    overdueCents: cents('Sum that is overdue.'),
    quarters: z.array(quarter('An overdue quarter.')).describe('Quarters that are overdue, in order.'),
  }),
});
