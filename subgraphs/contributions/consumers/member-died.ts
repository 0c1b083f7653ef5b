import { defineConsumer } from '../../../common/events';
import { memberDied } from '../../../common/events/catalogue/members/member-died';
import type { LocalDate } from '../../../common/dates';
import { markDeceased } from '../store/debtors';

/** Writes down a death: nothing is charged for that quarter or a later one. Royal decree no. 38, article 15 §2. */
export const closeAfterDeath = defineConsumer({
  event: memberDied,
  name: 'close-after-death',
  apply: async ({ memberId, on }, { trx }) => markDeceased(trx, memberId, on as LocalDate),
});
