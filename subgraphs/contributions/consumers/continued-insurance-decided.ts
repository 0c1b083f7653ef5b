import { defineConsumer } from '../../../common/events';
import { continuedInsuranceDecided } from '../../../common/events/catalogue/inasti/continued-insurance-decided';
import type { LocalDate } from '../../../common/dates';
import type { Quarter } from '../../../common/quarter';
import { contributionsBook } from '../domain';
import { applyContinuedInsurance } from '../store/continued-insurance';

/** Asks the contributions of the quarters of continued insurance that have begun, and takes back those not granted any more. */
export const keepContinuedInsurance = defineConsumer({
  event: continuedInsuranceDecided,
  name: 'keep-continued-insurance',
  apply: async ({ memberId, requestId, decidedOn, option, quarters }, { trx, clock }) => {
    const decided = quarters.map(({ quarter, granted }) => ({ quarter: quarter as Quarter, option, granted }));
    const decision = { memberId, requestId, decidedOn: decidedOn as LocalDate, quarters: decided };
    await applyContinuedInsurance(trx, contributionsBook(), decision, clock);
  },
});
