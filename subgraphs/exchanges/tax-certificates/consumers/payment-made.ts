import { defineConsumer } from '../../../../common/events';
import { paymentMade } from '../../../../common/events/catalogue/benefits/payment-made';
import type { LocalDate } from '../../../../common/dates';
import { cents } from '../../../../common/money';
import { savePayment } from '../store/benefit-payments';

/** Keeps a benefit that was paid, for the sheet of the year. */
export const keepBenefitPayment = defineConsumer({
  event: paymentMade,
  name: 'keep-benefit-payment',
  apply: async ({ paymentId, memberId, benefit, grossCents, withheldCents, on, periodTo }, { trx }) =>
    savePayment(trx, {
      memberId,
      id: paymentId,
      benefit,
      paidOn: on as LocalDate,
      periodTo: periodTo as LocalDate,
      gross: cents(grossCents),
      withheld: cents(withheldCents),
    }),
});
