import { z } from 'zod';
import { defineEvent } from '../../definition';
import { date, identifier, memberId, text } from '../../fields';

/** A contract of supplementary pension was recorded. */
export const supplementaryContractRecorded = defineEvent({
  name: 'benefits.supplementary-contract-recorded',
  version: 1,
  description:
    'A contract of free supplementary pension (PLCI, VAPZ) of a member was recorded. The last one of an id counts.',
  payload: z.object({
    contractId: identifier('Id of the contract.'),
    memberId: memberId(),
    kind: z.enum(['ORDINARY', 'SOCIAL']).describe('Ordinary, or social with a solidarity part.'),
    insurer: text('Name of the pension institution.'),
    from: date('First day of the contract.'),
    to: date('Last day; null while it runs.').nullable(),
  }),
});
