import { defineConsumer, publish } from '../../../common/events';
import { paymentMade } from '../../../common/events/catalogue/benefits/payment-made';
import { paymentExecuted } from '../../../common/events/catalogue/contributions/payment-executed';
import type { LocalDate } from '../../../common/dates';
import { madeOf } from '../domain/payment-sums';
import { markPaid } from '../store/payment-outcomes';

/** An ordered benefit left the account of the fund: it is paid, and the sheet of the year hears of it. */
export const payBenefit = defineConsumer({
  event: paymentExecuted,
  name: 'pay-benefit',
  apply: async ({ kind, sourceId, on, memberId }, { trx, clock }) => {
    if (kind !== 'BENEFIT') return;
    const paid = await markPaid(trx, sourceId, on as LocalDate);
    if (paid !== undefined) await publish(trx, paymentMade, madeOf(paid), { subject: memberId, clock });
  },
});
