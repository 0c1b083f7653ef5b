import { defineConsumer } from '../../../../common/events';
import { benefitPaymentReturned } from '../../../../common/events/catalogue/benefits/payment-returned';
import { forgetPayment } from '../store/benefit-payments';

/** A benefit came back: the sheet of the year counts it no more, until it is paid again. */
export const dropBenefitPayment = defineConsumer({
  event: benefitPaymentReturned,
  name: 'drop-benefit-payment',
  apply: async ({ memberId, paymentId }, { trx }) => forgetPayment(trx, memberId, paymentId),
});
