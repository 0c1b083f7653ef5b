import { defineConsumer } from '../../../../common/events';
import { memberDied } from '../../../../common/events/catalogue/members/member-died';
import type { LocalDate } from '../../../../common/dates';
import { saveDeath } from '../store/persons';

/** Writes down a death. */
export const keepDeath = defineConsumer({
  event: memberDied,
  name: 'keep-death',
  apply: async ({ memberId, on }, { trx }) => saveDeath(trx, memberId, on as LocalDate),
});
