import { defineConsumer } from '../../../common/events';
import { clientMandateRevoked } from '../../../common/events/catalogue/members/client-mandate-revoked';
import type { LocalDate } from '../../../common/dates';
import { saveMandate } from '../store/client-mandates';

/** Gives a mandate its last day. */
export const endMandate = defineConsumer({
  event: clientMandateRevoked,
  name: 'end-mandate',
  apply: async ({ memberId, accountantId, from, to }, { trx }) =>
    saveMandate(trx, { memberId, accountantId, from: from as LocalDate, to: to as LocalDate }),
});
