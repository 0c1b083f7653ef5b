import { z } from 'zod';
import { defineEvent } from '../../definition';
import { date, memberId } from '../../fields';

/** A member died. */
export const memberDied = defineEvent({
  name: 'members.member-died',
  version: 1,
  description: 'The death of a member was recorded.',
  payload: z.object({ memberId: memberId(), on: date('Day of death.') }),
});
