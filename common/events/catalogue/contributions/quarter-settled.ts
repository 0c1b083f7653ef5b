import { z } from 'zod';
import { defineEvent } from '../../definition';
import { cents, contributionCategory, date, memberId, quarter } from '../../fields';

/** Whether a quarter's contribution is in order, each time that changes. */
export const quarterSettled = defineEvent({
  name: 'contributions.quarter-settled',
  version: 1,
  description:
    'The situation of a quarter was fixed or changed: paid, exempted, assimilated, not owed, or not paid any more. A quarter that was only claimed is not told. The last one counts.',
  payload: z.object({
    memberId: memberId(),
    quarter: quarter('The quarter.'),
    category: contributionCategory('Contribution category in the quarter.'),
    situation: z
      .enum(['PAID', 'NOT_PAID', 'EXEMPTED', 'ASSIMILATED', 'NOT_OWED'])
      .describe('Situation of the contribution of the quarter.'),
    incomeCents: cents('Income of the year on which it is computed; null when it is not known.').nullable(),
    on: date('Day on which the situation arose.'),
  }),
});
