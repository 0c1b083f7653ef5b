import { z } from 'zod';
import { defineEvent } from '../../definition';
import { date, memberId } from '../../fields';

/** The choice of reduced contributions at pension age counts as renounced. */
export const optOutRenounced = defineEvent({
  name: 'contributions.opt-out-renounced',
  version: 1,
  description:
    'A member of pension age who chose reduced contributions earned too much for them in a year: the choice counts as renounced from 1 January of that year, and a new one is possible from the next. General regulation, article 37/1.',
  payload: z.object({
    memberId: memberId(),
    year: z.int().describe('Contribution year for which the choice counts as renounced.'),
    from: date('First day on which it counts no more: 1 January of the year.'),
    newRequestFrom: date('First day from which a new choice is possible: 1 January of the next year.'),
  }),
});
