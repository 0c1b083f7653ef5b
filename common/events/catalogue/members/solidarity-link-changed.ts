import { z } from 'zod';
import { defineEvent } from '../../definition';
import { date, identifier, memberId } from '../../fields';

/** Someone answers for the contributions of a member, or no longer does. */
export const solidarityLinkChanged = defineEvent({
  name: 'members.solidarity-link-changed',
  version: 1,
  description:
    'A link of joint liability was recorded or changed: a company for its directors, a self-employed person for a helper.',
  payload: z.object({
    linkId: identifier('Id of the link; a later event with the same id replaces the former.'),
    kind: z
      .enum(['COMPANY_FOR_DIRECTOR', 'SELF_EMPLOYED_FOR_HELPER'])
      .describe('Who answers for whom: royal decree no. 38, article 15, paragraph 1.'),
    memberId: memberId(),
    liableId: identifier('Id of the company or of the other member, who answers with the member.'),
    from: date('First day of the link.'),
    to: date('Last day of the link; null while it runs.').nullable(),
  }),
});
