import { z } from 'zod';
import { defineEvent } from '../../definition';
import { date, memberId, personName } from '../../fields';

/** Everyone who lives with a member, after a change. */
export const householdChanged = defineEvent({
  name: 'members.household-changed',
  version: 1,
  description: 'The household of a member changed. Carries all persons: a consumer replaces its own copy.',
  payload: z.object({
    memberId: memberId(),
    persons: z
      .array(
        z
          .object({
            name: personName('Name of the person.'),
            relation: z
              .enum(['SPOUSE', 'LEGAL_COHABITANT', 'CHILD', 'ASCENDANT'])
              .describe('How the person is related to the member.'),
            birthDate: date('Date of birth; null when not fully known.').nullable(),
            isDependant: z.boolean().describe('Whether the person counts as dependent.'),
          })
          .describe('Person who lives with the member.'),
      )
      .describe('Every person of the household but the member.'),
  }),
});
