import { defineConsumer } from '../../../common/events';
import { waiverDecided } from '../../../common/events/catalogue/inasti/waiver-decided';
import type { Quarter } from '../../../common/quarter';
import { contributionsBook } from '../domain';
import { applyWaiver } from '../store/inasti-decisions';

/** Takes back the surcharges that INASTI waived. */
export const takeBackSurcharges = defineConsumer({
  event: waiverDecided,
  name: 'take-back-surcharges',
  apply: async ({ memberId, requestId, quarters }, { trx, event, clock }) => {
    const decided = quarters.map(({ quarter, granted }) => ({ quarter: quarter as Quarter, granted }));
    await applyWaiver(trx, contributionsBook(), { memberId, requestId, quarters: decided }, event.id, clock);
  },
});
