import { defineConsumer } from '../../../../common/events';
import { continuedInsuranceSettled } from '../../../../common/events/catalogue/contributions/continued-insurance-settled';
import type { Quarter } from '../../../../common/quarter';
import { saveContinuedQuarter } from '../store/continued-quarters';

/** Writes down whether a quarter of continued insurance is paid: it counts for the pension. */
export const keepContinuedQuarter = defineConsumer({
  event: continuedInsuranceSettled,
  name: 'keep-continued-quarter',
  apply: async ({ memberId, quarter, isPaid }, { trx }) =>
    saveContinuedQuarter(trx, { memberId, quarter: quarter as Quarter, isPaid }),
});
