import { z } from 'zod';
import { defineEvent } from '../../definition';
import { cents, date, memberId } from '../../fields';

/** What a year allows in supplementary pension, once it is over. */
export const supplementaryYearFixed = defineEvent({
  name: 'contributions.supplementary-year-fixed',
  version: 1,
  description:
    'For a member with a contract of supplementary pension: the highest premiums of a year that is over, and whether the contributions due were paid by its end. The last one of a year counts.',
  payload: z.object({
    memberId: memberId(),
    year: z.int().describe('Calendar year that is over.'),
    referenceIncomeCents: cents(
      'Income that the premiums rest on; null when nothing was claimed in the year.',
    ).nullable(),
    ordinaryMaximumCents: cents('Highest premium of an ordinary contract; null when none is open.').nullable(),
    socialMaximumCents: cents('Highest premium of a social contract; null when none is open.').nullable(),
    areContributionsPaid: z.boolean().describe('Whether all contributions due by 31 December were paid by then.'),
    on: date('Day on which it was found.'),
  }),
});
