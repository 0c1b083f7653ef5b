import { defineConsumer, publish } from '../../../common/events';
import { benefitPaymentReturned } from '../../../common/events/catalogue/benefits/payment-returned';
import { paymentReturned } from '../../../common/events/catalogue/contributions/payment-returned';
import type { LocalDate } from '../../../common/dates';
import { markNotPaid } from '../store/payment-outcomes';

/**
 * A benefit did not reach the member: it waits for another account, or is held when the fund itself gave the order up. What had
 * been paid is told, so that the sheet of the year does not count it.
 */
export const takeBenefitBack = defineConsumer({
  event: paymentReturned,
  name: 'take-benefit-back',
  apply: async ({ kind, sourceId, outcome, reason, on, memberId }, { trx, clock }) => {
    if (kind !== 'BENEFIT') return;
    const before = await markNotPaid(trx, sourceId, { outcome, reason, on: on as LocalDate });
    if (before !== 'PAID') return;
    const payload = { paymentId: sourceId, memberId, on, reason };
    await publish(trx, benefitPaymentReturned, payload, { subject: memberId, clock });
  },
});
