import { defineConsumer } from '../../../../common/events';
import { refundPaid } from '../../../../common/events/catalogue/contributions/refund-paid';
import type { LocalDate } from '../../../../common/dates';
import { sumsOfParts } from '../domain/movement';
import { bookMovement } from '../store/movements';

/** Counts a refund in the year in which it was paid. Money that was never allocated was never certified either. */
export const countRefund = defineConsumer({
  event: refundPaid,
  name: 'count-refund',
  apply: async ({ memberId, refundId, on, parts }, { trx, clock }) =>
    bookMovement(trx, { memberId, id: refundId, kind: 'REFUND', on: on as LocalDate, ...sumsOfParts(parts) }, clock),
});
