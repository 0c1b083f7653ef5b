import { defineConsumer } from '../../../../common/events';
import { affiliationChanged } from '../../../../common/events/catalogue/members/affiliation-changed';
import { replacePeriods, toldPeriods } from '../../../../common/exchange/affiliations';
import { issueVouchers } from '../store/issue-vouchers';

/** Takes over the periods: quarters that are no longer subject to the statute change the vouchers. */
export const followAffiliation = defineConsumer({
  event: affiliationChanged,
  name: 'follow-affiliation',
  apply: async ({ memberId, periods }, { trx, clock }) => {
    await replacePeriods(trx, memberId, toldPeriods(periods));
    await issueVouchers(trx, [{ memberId }], clock);
  },
});
