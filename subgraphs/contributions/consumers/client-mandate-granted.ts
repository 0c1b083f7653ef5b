import { defineConsumer } from '../../../common/events';
import { clientMandateGranted } from '../../../common/events/catalogue/members/client-mandate-granted';
import type { LocalDate } from '../../../common/dates';
import { saveMandate } from '../store/client-mandates';

/** Keeps a mandate that was granted. */
export const keepMandate = defineConsumer({
  event: clientMandateGranted,
  name: 'keep-mandate',
  apply: async ({ memberId, accountantId, from, to }, { trx }) =>
    saveMandate(trx, { memberId, accountantId, from: from as LocalDate, to: to as LocalDate | null }),
});
