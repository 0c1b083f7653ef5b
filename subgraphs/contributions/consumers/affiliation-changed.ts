import { defineConsumer } from '../../../common/events';
import { affiliationChanged } from '../../../common/events/catalogue/members/affiliation-changed';
import type { LocalDate } from '../../../common/dates';
import { contributionsBook } from '../domain';
import { replacePeriods } from '../store/facts';
import { chargeMissingQuarters } from '../store/charge-quarters';

/**
 * Takes over the periods of a member and claims the quarters of activity up to the present one that were not claimed: a
 * late or backdated affiliation does not wait for the next quarterly run.
 */
export const followAffiliation = defineConsumer({
  event: affiliationChanged,
  name: 'follow-affiliation',
  apply: async ({ memberId, periods }, { trx, clock }) => {
    const own = periods.map(({ from, to, category }) => ({
      from: from as LocalDate,
      to: to as LocalDate | null,
      category,
    }));
    await replacePeriods(trx, memberId, own);
    await chargeMissingQuarters(trx, memberId, contributionsBook(), clock);
  },
});
