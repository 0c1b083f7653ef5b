import type { LocalDate } from '../../../common/dates';
import { defineConsumer } from '../../../common/events';
import { lifeEventDeclared } from '../../../common/events/catalogue/members/life-event-declared';
import { benefitsBook } from '../domain/book';
import { saveLifeEvent } from '../store/facts';
import { startAutomatically } from '../store/start-automatically';

/** Keeps a declared life event and starts what it opens by itself: vouchers after a birth, bridging right in a bankruptcy. */
export const keepLifeEvent = defineConsumer({
  event: lifeEventDeclared,
  name: 'keep-life-event',
  apply: async ({ on, ...event }, { trx, clock }) => {
    await saveLifeEvent(trx, { ...event, on: on as LocalDate });
    await startAutomatically(trx, { book: benefitsBook(), clock }, { ...event, on: on as LocalDate });
  },
});
