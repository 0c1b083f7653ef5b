import { defineConsumer } from '../../../../common/events';
import { supplementaryYearFixed } from '../../../../common/events/catalogue/contributions/supplementary-year-fixed';
import type { Cents } from '../../../../common/money';
import { saveYear } from '../store/supplementary';

/** Issues the certificates of supplementary pension of a year that is over. */
export const issueSupplementaryCertificates = defineConsumer({
  event: supplementaryYearFixed,
  name: 'issue-supplementary-certificates',
  apply: async (told, { trx, clock }) => {
    const { memberId, year: incomeYear, areContributionsPaid: arePaid } = told;
    const ordinary = told.ordinaryMaximumCents as Cents | null;
    const social = told.socialMaximumCents as Cents | null;
    await saveYear(trx, { memberId, incomeYear, ordinary, social, arePaid }, clock);
  },
});
