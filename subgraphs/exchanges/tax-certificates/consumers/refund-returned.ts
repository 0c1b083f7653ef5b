import { defineConsumer } from '../../../../common/events';
import { paymentReturned } from '../../../../common/events/catalogue/contributions/payment-returned';
import type { LocalDate } from '../../../../common/dates';
import { sumsOfParts } from '../domain/movement';
import { bookMovement } from '../store/movements';

/** A refund that was paid came back: nothing was given back after all. */
export const dropRefund = defineConsumer({
  event: paymentReturned,
  name: 'drop-refund',
  apply: async ({ kind, outcome, memberId, sourceId: id, on }, { trx, clock }) => {
    if (kind !== 'REFUND' || outcome !== 'RETURNED') return;
    await bookMovement(trx, { memberId, id, kind: 'REFUND', on: on as LocalDate, ...sumsOfParts([]) }, clock);
  },
});
