import { defineConsumer } from '../../../common/events';
import { optOutRenounced } from '../../../common/events/catalogue/contributions/opt-out-renounced';
import type { LocalDate } from '../../../common/dates';
import { withoutOptOut } from '../domain/opt-out';
import { deriveAgain } from '../store/derivation';
import { lockMember } from '../store/members';
import { findSituations, saveSituation, voidSituation } from '../store/situations';

/**
 * Ends the choice of reduced contributions at pension age that counts as renounced, and derives the categories again: the member
 * is in the full regime from 1 January of the year. General regulation, article 37/1.
 */
export const endRenouncedOptOut = defineConsumer({
  event: optOutRenounced,
  name: 'end-renounced-opt-out',
  apply: async ({ memberId, from, newRequestFrom }, { trx, clock }) => {
    if (!(await lockMember(trx, memberId))) return;
    const situations = await findSituations(trx, [memberId]);
    const days = { from: from as LocalDate, newRequestFrom: newRequestFrom as LocalDate };
    const { ended, voided } = withoutOptOut(situations, days);
    for (const one of ended) await saveSituation(trx, one, recordedBy, clock.now());
    for (const { id } of voided) await voidSituation(trx, id, clock.now());
    if (ended.length + voided.length > 0) await deriveAgain(trx, memberId, clock);
  },
});

/** Who records it: no person does. */
const recordedBy = 'deemed renunciation';
