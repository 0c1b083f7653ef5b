import { defineConsumer } from '../../../../common/events';
import { quarterSettled } from '../../../../common/events/catalogue/contributions/quarter-settled';
import { cents } from '../../../../common/money';
import type { Quarter } from '../../../../common/quarter';
import { saveSettlement } from '../store/career-years';

/** Writes down how a quarter stands; the last settlement counts. */
export const keepSettlement = defineConsumer({
  event: quarterSettled,
  name: 'keep-settlement',
  apply: async ({ memberId, quarter, category, situation, incomeCents }, { trx }) => {
    const income = incomeCents === null ? null : cents(incomeCents);
    await saveSettlement(trx, memberId, { quarter: quarter as Quarter, category, situation, income });
  },
});
