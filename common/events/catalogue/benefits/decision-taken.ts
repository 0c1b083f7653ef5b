import { z } from 'zod';
import { defineEvent } from '../../definition';
import { benefitScheme, date, identifier, memberId, quarter } from '../../fields';

/** The fund decided a case. */
export const decisionTaken = defineEvent({
  name: 'benefits.decision-taken',
  version: 1,
  description: 'A case was decided, or a decision was revised; a revision carries a new decision id.',
  payload: z.object({
    caseId: identifier('Id of the case.'),
    decisionId: identifier('Id of the decision.'),
    memberId: memberId(),
    benefit: benefitScheme('The benefit.'),
    outcome: z.enum(['GRANTED', 'PARTLY_GRANTED', 'REFUSED']).describe('What was decided.'),
    decidedOn: date('Day of the decision.'),
    from: date('First day that is granted; null when nothing is.').nullable(),
    to: date('Last day that is granted; null when nothing is or no end is fixed.').nullable(),
    contributionFreeQuarters: z
      .array(quarter('The quarter.'))
      .optional()
      .describe(
        'Quarters for which no contribution is due because of the decision; a later decision of the case replaces them. Left out by events from before it was told.',
      ),
  }),
});
