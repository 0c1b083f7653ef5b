import { z } from 'zod';
import { defineEvent } from '../../definition';
import { date, memberId, ssin } from '../../fields';

/** A member's social security number was replaced by another. */
export const ssinReplaced = defineEvent({
  name: 'members.ssin-replaced',
  version: 1,
  description:
    'The national register replaced or cancelled the number of a member. What was sent under the former number stays valid.',
  payload: z.object({
    memberId: memberId(),
    formerSsin: ssin('Number that no longer counts.'),
    ssin: ssin('Number that counts from now on.'),
    on: date('Day of the replacement.'),
  }),
});
