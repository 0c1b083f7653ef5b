import type { LocalDate } from '../../../common/dates';
import { defineConsumer } from '../../../common/events';
import { memberDied } from '../../../common/events/catalogue/members/member-died';
import { closeCasesOf } from '../store/cases';
import { markDeceased } from '../store/members';
import { waiveAtDeath } from '../store/overpayments';
import { stopAfterDeath } from '../store/payment-run';

/**
 * Writes down the death of a claimant: nothing is paid for later periods, what is due waits for the heirs, open claims
 * are closed, and undue sums are waived unless they were obtained by fraud (Charter, article 22).
 */
export const noteDeath = defineConsumer({
  event: memberDied,
  name: 'note-death',
  apply: async ({ memberId, on }, { trx, clock }) => {
    await markDeceased(trx, memberId, on as LocalDate);
    await stopAfterDeath(trx, memberId, on as LocalDate);
    await closeCasesOf(trx, memberId);
    await waiveAtDeath(trx, memberId, clock.today());
  },
});
