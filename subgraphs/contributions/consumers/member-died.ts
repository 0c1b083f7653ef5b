import { defineConsumer } from '../../../common/events';
import { memberDied } from '../../../common/events/catalogue/members/member-died';
import type { LocalDate } from '../../../common/dates';
import { markDeceased } from '../store/debtors';
import { endMandateAfterDeath } from '../store/direct-debit/mandates';
import { holdOrdersAfterDeath } from '../store/payments/orders';

/**
 * Writes down a death: nothing is charged for that quarter or a later one, nothing is collected, and what was to be paid waits
 * for the heirs. Royal decree no. 38, article 15 §2.
 */
export const closeAfterDeath = defineConsumer({
  event: memberDied,
  name: 'close-after-death',
  apply: async ({ memberId, on }, { trx, clock }) => {
    await markDeceased(trx, memberId, on as LocalDate);
    await holdOrdersAfterDeath(trx, memberId);
    await endMandateAfterDeath(trx, memberId, clock);
  },
});
