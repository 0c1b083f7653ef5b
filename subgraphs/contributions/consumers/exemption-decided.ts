import { defineConsumer } from '../../../common/events';
import { exemptionDecided } from '../../../common/events/catalogue/inasti/exemption-decided';
import type { Quarter } from '../../../common/quarter';
import { applyExemption, type InastiDecision } from '../store/inasti-decisions';

/** Ends what is open of the quarters that INASTI exempted. */
export const endExemptedDebt = defineConsumer({
  event: exemptionDecided,
  name: 'end-exempted-debt',
  apply: async ({ memberId, requestId, quarters }, { trx, event, clock }) => {
    const decided = quarters.map(({ quarter, granted }) => ({ quarter: quarter as Quarter, granted }));
    const decision: InastiDecision = { memberId, requestId, quarters: decided };
    await applyExemption(trx, decision, event.id, clock);
  },
});
