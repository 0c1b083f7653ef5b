import { defineConsumer } from '../../../../common/events';
import { paymentBooked } from '../../../../common/events/catalogue/contributions/payment-booked';
import type { LocalDate } from '../../../../common/dates';
import { sumsOfParts } from '../domain/movement';
import { bookMovement } from '../store/movements';

/** Counts a payment in the year in which it was received, as it is allocated now. */
export const countPayment = defineConsumer({
  event: paymentBooked,
  name: 'count-payment',
  apply: async ({ memberId, paymentId, receivedOn, parts }, { trx, clock }) => {
    const on = receivedOn as LocalDate;
    await bookMovement(trx, { memberId, id: paymentId, kind: 'PAYMENT', on, ...sumsOfParts(parts) }, clock);
  },
});
