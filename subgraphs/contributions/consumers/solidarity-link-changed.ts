import { defineConsumer } from '../../../common/events';
import { solidarityLinkChanged } from '../../../common/events/catalogue/members/solidarity-link-changed';
import type { LocalDate } from '../../../common/dates';
import { saveLink } from '../store/recovery/facts';

/** Keeps who answers jointly for whose contributions. Royal decree no. 38, article 15 §1. */
export const keepSolidarity = defineConsumer({
  event: solidarityLinkChanged,
  name: 'keep-solidarity',
  apply: async ({ linkId, kind, memberId, liableId, from, to }, { trx }) => {
    const liable = { kind: kind === 'COMPANY_FOR_DIRECTOR' ? ('COMPANY' as const) : ('MEMBER' as const), id: liableId };
    await saveLink(trx, { id: linkId, kind, memberId, liable, from: from as LocalDate, to: to as LocalDate | null });
  },
});
