import { defineConsumer } from '../../../common/events';
import { decisionTaken } from '../../../common/events/catalogue/benefits/decision-taken';
import type { Quarter } from '../../../common/quarter';
import { contributionsBook } from '../domain';
import { applyFreeQuarters } from '../store/free-quarters';

/**
 * Ends the contributions of quarters that a benefit frees: after a delivery (general regulation, article 50 §5), and for each
 * three months of care. A later decision of the case replaces the quarters.
 */
export const endFreedDebt = defineConsumer({
  event: decisionTaken,
  name: 'end-freed-debt',
  apply: async ({ memberId, caseId, contributionFreeQuarters }, { trx, event, clock }) => {
    if (contributionFreeQuarters === undefined) return;
    const quarters = contributionFreeQuarters as Quarter[];
    await applyFreeQuarters(trx, contributionsBook(), { memberId, decisionId: caseId, quarters }, event.id, clock);
  },
});
