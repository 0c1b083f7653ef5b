import type { LocalDate } from '../../../common/dates';
import { defineConsumer } from '../../../common/events';
import { indemnityAttested } from '../../../common/events/catalogue/mutual-funds/indemnity-attested';
import { saveIndemnity } from '../store/facts';

/** Keeps a period of incapacity or maternity rest that a mutual fund attests. */
export const keepIndemnity = defineConsumer({
  event: indemnityAttested,
  name: 'keep-indemnity',
  apply: async ({ from, to, status, ...attestation }, { trx }) =>
    saveIndemnity(trx, {
      ...attestation,
      from: from as LocalDate,
      to: to as LocalDate | null,
      isCancelled: status === 'CANCELLATION',
    }),
});
