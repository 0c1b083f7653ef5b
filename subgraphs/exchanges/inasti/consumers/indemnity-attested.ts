import { defineConsumer } from '../../../../common/events';
import { indemnityAttested } from '../../../../common/events/catalogue/mutual-funds/indemnity-attested';
import type { LocalDate } from '../../../../common/dates';
import { findPeriods } from '../../../../common/exchange/affiliations';
import { inastiBook } from '../domain/book';
import { assimilableQuarters } from '../domain/assimilation';
import { forwardRequest } from '../store/request-files';

/**
 * Asks for assimilation by itself when a mutual fund attests an incapacity for which the activity has ceased: the member
 * need not ask. A further period of the same attestation, and a corrected version, are asked for by the member.
 */
export const askForAssimilation = defineConsumer({
  event: indemnityAttested,
  name: 'ask-for-assimilation',
  apply: async ({ attestationId, memberId, kind, status, from, to, hasCeased, mutualFundCode }, { trx, clock }) => {
    if (kind !== 'INCAPACITY' || status === 'CANCELLATION' || attestationId.includes('/')) return;
    const incapacity = { from: from as LocalDate, to: to as LocalDate | null, hasCeased: hasCeased ?? null };
    const quarters = assimilableQuarters(inastiBook(), incapacity, await findPeriods(trx, [memberId]));
    if (quarters.length === 0) return;
    const documents = [{ id: attestationId, title: `Attestation of mutual fund ${mutualFundCode}, ${from} to ${to}` }];
    const submittedOn = clock.today();
    await forwardRequest(
      trx,
      { id: attestationId, memberId, kind: 'ASSIMILATION', quarters, submittedOn, reason: null, documents },
      clock,
    );
  },
});
