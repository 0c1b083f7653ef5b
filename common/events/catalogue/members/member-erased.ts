import { z } from 'zod';
import { defineEvent } from '../../definition';
import { memberId } from '../../fields';

/** The personal data of a file were erased. */
export const memberErased = defineEvent({
  name: 'members.member-erased',
  version: 1,
  description:
    'The retention of a file ended and its personal data were erased. A consumer erases what it holds of the person and keeps what statistics need.',
  payload: z.object({ memberId: memberId() }),
});
