import type { LocalDate } from '../../../common/dates';
import { defineConsumer } from '../../../common/events';
import { lifeEventDeclared } from '../../../common/events/catalogue/members/life-event-declared';
import { saveLifeEvent } from '../store/facts';

/** Keeps a declared life event: it opens rights. */
export const keepLifeEvent = defineConsumer({
  event: lifeEventDeclared,
  name: 'keep-life-event',
  apply: async ({ on, ...event }, { trx }) => saveLifeEvent(trx, { ...event, on: on as LocalDate }),
});
