import { defineConsumer, type PayloadOf } from '../../../../common/events';
import { quarterSettled } from '../../../../common/events/catalogue/contributions/quarter-settled';
import { withQuarter } from '../../../../common/exchange/quarters';
import { numberInYear, yearOf, type Quarter } from '../../../../common/quarter';
import { issueVouchers, type VoucherChange } from '../store/issue-vouchers';

/**
 * Makes the voucher of the year, or its next version when the quarter was settled otherwise before. A run over all members
 * settles a quarter of each: such events are taken many at a time.
 */
export const attestQuarter = defineConsumer({
  event: quarterSettled,
  name: 'attest-quarter',
  apply: async (payload, { trx, clock }) => void (await issueVouchers(trx, [changeOf(payload)], clock)),
  applyAll: async (events, { trx, clock }) =>
    void (await issueVouchers(
      trx,
      events.map(({ payload }) => changeOf(payload)),
      clock,
    )),
});

function changeOf({ memberId, quarter, category, situation }: PayloadOf<typeof quarterSettled>): VoucherChange {
  const [year, number] = [yearOf(quarter as Quarter), numberInYear(quarter as Quarter)];
  return {
    memberId,
    onlyYears: [year],
    change: (content) => ({
      ...content,
      situations: withQuarter(content.situations, number, situation),
      categories: withQuarter(content.categories, number, category),
    }),
  };
}
