import { defineConsumer } from '../../../../common/events';
import { requestSubmitted } from '../../../../common/events/catalogue/contributions/request-submitted';
import type { LocalDate } from '../../../../common/dates';
import type { Quarter } from '../../../../common/quarter';
import { forwardRequest } from '../store/request-files';

/** Forwards a request with its pieces to INASTI. */
export const forwardSubmittedRequest = defineConsumer({
  event: requestSubmitted,
  name: 'forward-request',
  apply: async ({ requestId, memberId, kind, quarters, submittedOn, reason, documents }, { trx, clock }) =>
    forwardRequest(
      trx,
      {
        id: requestId,
        memberId,
        kind,
        quarters: quarters as Quarter[],
        submittedOn: submittedOn as LocalDate,
        reason,
        documents,
      },
      clock,
    ),
});
