import { defineConsumer } from '../../../common/events';
import { quarterSettled } from '../../../common/events/catalogue/contributions/quarter-settled';
import type { Cents } from '../../../common/money';
import type { Quarter } from '../../../common/quarter';
import { saveQuarter } from '../store/history';

/** Keeps how a quarter's contribution stands: most rights hang on it. */
export const keepQuarter = defineConsumer({
  event: quarterSettled,
  name: 'keep-quarter',
  apply: async ({ memberId, quarter, category, situation, incomeCents }, { trx }) =>
    saveQuarter(trx, memberId, {
      quarter: quarter as Quarter,
      category,
      situation,
      income: incomeCents as Cents | null,
    }),
});
