import { defineConsumer } from '../../../common/events';
import { paymentOrdered } from '../../../common/events/catalogue/benefits/payment-ordered';
import type { LocalDate } from '../../../common/dates';
import { cents } from '../../../common/money';
import { createOrder } from '../store/payments/orders';

/** Takes over a benefit that is to be paid, once for each payment that did not fail. */
export const orderBenefit = defineConsumer({
  event: paymentOrdered,
  name: 'order-benefit',
  apply: async ({ paymentId: sourceId, memberId, benefit, amountCents, on, iban }, { trx }) => {
    const payment = { kind: 'BENEFIT' as const, sourceId, memberId, benefit, amount: cents(amountCents), iban };
    await createOrder(trx, payment, { on: on as LocalDate, by: 'benefits' });
  },
});
