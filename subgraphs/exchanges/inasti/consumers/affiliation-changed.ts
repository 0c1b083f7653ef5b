import { defineConsumer } from '../../../../common/events';
import { affiliationChanged } from '../../../../common/events/catalogue/members/affiliation-changed';
import { replacePeriods, toldPeriods } from '../../../../common/exchange/affiliations';

/** Takes over the periods of a member. */
export const followAffiliation = defineConsumer({
  event: affiliationChanged,
  name: 'follow-affiliation',
  apply: async ({ memberId, periods }, { trx }) => replacePeriods(trx, memberId, toldPeriods(periods)),
});
