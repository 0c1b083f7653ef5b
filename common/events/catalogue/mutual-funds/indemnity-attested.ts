import { z } from 'zod';
import { defineEvent } from '../../definition';
import { date, memberId, text } from '../../fields';

/** A mutual fund attests incapacity or maternity leave of a member. */
export const indemnityAttested = defineEvent({
  name: 'mutual-funds.indemnity-attested',
  version: 1,
  description:
    'An attestation of a mutual fund was taken in. A higher version of the same attestation replaces the former one.',
  payload: z.object({
    attestationId: text(
      'Id of the attestation, as the mutual fund gave it; with a slash and a number from 2 on for further periods that it attests.',
    ),
    version: z.int().min(0).describe('Version of the attestation.'),
    status: z
      .enum(['CREATION', 'MODIFICATION', 'CANCELLATION'])
      .describe('What this version does: a first one, a replacement, or the withdrawal of the attestation.'),
    memberId: memberId(),
    mutualFundCode: text('Three-digit code of the mutual fund.'),
    kind: z.enum(['INCAPACITY', 'MATERNITY']).describe('What is attested.'),
    from: date('First day.'),
    to: date('Last day; null while it lasts.').nullable(),
    hasCeased: z
      .boolean()
      .nullable()
      .optional()
      .describe('Whether the activity has ceased for it; null or left out when the mutual fund does not say.'),
    hasResumed: z
      .boolean()
      .optional()
      .describe('Whether work was taken up again after the last day; left out when the mutual fund does not say.'),
  }),
});
