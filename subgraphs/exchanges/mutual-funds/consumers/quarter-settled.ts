import { defineConsumer } from '../../../../common/events';
import { quarterSettled } from '../../../../common/events/catalogue/contributions/quarter-settled';
import { withQuarter } from '../../../../common/exchange/quarters';
import { numberInYear, yearOf, type Quarter } from '../../../../common/quarter';
import { issueVouchers } from '../store/issue-vouchers';

/** Makes the voucher of the year, or its next version when the quarter was settled otherwise before. */
export const attestQuarter = defineConsumer({
  event: quarterSettled,
  name: 'attest-quarter',
  apply: async ({ memberId, quarter, category, situation }, { trx, clock }) => {
    const [year, number] = [yearOf(quarter as Quarter), numberInYear(quarter as Quarter)];
    await issueVouchers(
      trx,
      {
        memberId,
        onlyYears: [year],
        change: (content) => ({
          ...content,
          situations: withQuarter(content.situations, number, situation),
          categories: withQuarter(content.categories, number, category),
        }),
      },
      clock,
    );
  },
});
