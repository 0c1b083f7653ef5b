import { defineConsumer } from '../../../common/events';
import { assimilationDecided } from '../../../common/events/catalogue/inasti/assimilation-decided';
import type { Quarter } from '../../../common/quarter';
import { contributionsBook } from '../domain';
import { applyAssimilation } from '../store/inasti-decisions';

/** Ends the contributions of quarters that are assimilated. */
export const endAssimilatedDebt = defineConsumer({
  event: assimilationDecided,
  name: 'end-assimilated-debt',
  apply: async ({ memberId, requestId, quarters }, { trx, event, clock }) => {
    const decided = quarters.map(({ quarter, granted }) => ({ quarter: quarter as Quarter, granted }));
    await applyAssimilation(trx, contributionsBook(), { memberId, requestId, quarters: decided }, event.id, clock);
  },
});
