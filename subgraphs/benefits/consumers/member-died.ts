import type { LocalDate } from '../../../common/dates';
import { defineConsumer } from '../../../common/events';
import { memberDied } from '../../../common/events/catalogue/members/member-died';
import { markDeceased } from '../store/members';

/** Writes down a death. */
export const noteDeath = defineConsumer({
  event: memberDied,
  name: 'note-death',
  apply: async ({ memberId, on }, { trx }) => markDeceased(trx, memberId, on as LocalDate),
});
