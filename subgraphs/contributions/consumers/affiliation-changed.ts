import { defineConsumer } from '../../../common/events';
import { affiliationChanged } from '../../../common/events/catalogue/members/affiliation-changed';
import type { LocalDate } from '../../../common/dates';
import { contributionsBook } from '../domain';
import { replacePeriods } from '../store/facts';
import { followPeriods } from '../store/charge-quarters';

/**
 * Takes over the periods of a member and brings the account in line with them: late affiliations, cessations and changes of
 * category that reach back do not wait for the next quarterly run.
 */
export const followAffiliation = defineConsumer({
  event: affiliationChanged,
  name: 'follow-affiliation',
  apply: async ({ memberId, periods }, { trx, event, clock }) => {
    const own = periods.map(({ from, to, category }) => ({
      from: from as LocalDate,
      to: to as LocalDate | null,
      category,
    }));
    await replacePeriods(trx, memberId, own);
    await followPeriods(trx, memberId, contributionsBook(), event.id, clock);
  },
});
