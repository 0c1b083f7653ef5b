import { defineConsumer } from '../../../../common/events';
import { lifeEventDeclared } from '../../../../common/events/catalogue/members/life-event-declared';
import type { LocalDate } from '../../../../common/dates';
import { inastiBook } from '../domain/book';
import { sendPensionData } from '../store/pension-data';

/** Sends the career when a member announces a pension. */
export const tellPensionData = defineConsumer({
  event: lifeEventDeclared,
  name: 'tell-pension-data',
  apply: async ({ kind, memberId, eventId, on }, { trx, clock }) => {
    if (kind === 'PENSION') await sendPensionData(trx, inastiBook(), { memberId, eventId, on: on as LocalDate }, clock);
  },
});
