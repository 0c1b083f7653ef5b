import { defineConsumer } from '../../../../common/events';
import { affiliationChanged } from '../../../../common/events/catalogue/members/affiliation-changed';
import { replacePeriods, toldPeriods } from '../../../../common/exchange/affiliations';
import { registerPerson } from '../store/directory';

/** Takes over the periods of a member, and registers the person in the reference directory for them. */
export const followAffiliation = defineConsumer({
  event: affiliationChanged,
  name: 'follow-affiliation',
  apply: async ({ memberId, periods }, { trx, clock }) => {
    const told = toldPeriods(periods);
    await replacePeriods(trx, memberId, told);
    await registerPerson(trx, memberId, told, clock);
  },
});
