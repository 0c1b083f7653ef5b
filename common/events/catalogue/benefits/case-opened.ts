import { z } from 'zod';
import { defineEvent } from '../../definition';
import { benefitScheme, date, identifier, memberId } from '../../fields';

/** A benefit was claimed or started by itself. */
export const caseOpened = defineEvent({
  name: 'benefits.case-opened',
  version: 1,
  description: 'A case was opened on a claim or, without one, because an event opened the right.',
  payload: z.object({
    caseId: identifier('Id of the case.'),
    memberId: memberId(),
    benefit: benefitScheme('The benefit.'),
    openedOn: date('Day on which the claim came in or the case was opened.'),
    isAutomatic: z.boolean().describe('Whether the fund opened it without a claim.'),
  }),
});
