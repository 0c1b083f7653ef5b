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
    attestationId: text('Id of the attestation, as the mutual fund gave it.'),
    version: z.int().min(0).describe('Version of the attestation.'),
    status: z
      .enum(['CREATION', 'MODIFICATION', 'CANCELLATION'])
      .describe('What this version does: a first one, a replacement, or the withdrawal of the attestation.'),
    memberId: memberId(),
    mutualFundCode: text('Three-digit code of the mutual fund.'),
    kind: z.enum(['INCAPACITY', 'MATERNITY']).describe('What is attested.'),
    from: date('First day.'),
    to: date('Last day; null while it lasts.').nullable(),
  }),
});
