import { defineConsumer } from '../../../common/events';
import { lifeEventDeclared } from '../../../common/events/catalogue/members/life-event-declared';
import type { LocalDate } from '../../../common/dates';
import { insertHold } from '../store/recovery/facts';

/** A member went bankrupt: recovery waits, and the claim has to be declared. */
export const suspendBankrupt = defineConsumer({
  event: lifeEventDeclared,
  name: 'suspend-bankrupt',
  apply: async ({ eventId, memberId, kind, on }, { trx, clock }) => {
    if (kind !== 'BANKRUPTCY') return;
    const hold = { id: eventId, kind: 'INSOLVENCY' as const, from: on as LocalDate, to: null, periods: null };
    const by = { by: 'members', at: clock.now() };
    await insertHold(trx, { kind: 'MEMBER', id: memberId }, { ...hold, reason: 'BANKRUPTCY' }, by);
  },
});
