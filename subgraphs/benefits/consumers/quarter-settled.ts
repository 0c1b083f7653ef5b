import { defineConsumer } from '../../../common/events';
import { quarterSettled } from '../../../common/events/catalogue/contributions/quarter-settled';
import type { Cents } from '../../../common/money';
import type { Quarter } from '../../../common/quarter';
import { benefitsBook } from '../domain/book';
import { saveQuarter } from '../store/history';
import { resumeCases } from '../store/resume-cases';

/** Keeps how a quarter's contribution stands, on which most rights hang, and goes on with the cases that waited for it. */
export const keepQuarter = defineConsumer({
  event: quarterSettled,
  name: 'keep-quarter',
  apply: async ({ memberId, quarter, category, situation, incomeCents }, { trx, clock }) => {
    const income = incomeCents as Cents | null;
    await saveQuarter(trx, memberId, { quarter: quarter as Quarter, category, situation, income });
    await resumeCases(trx, { book: benefitsBook(), clock }, memberId);
  },
});
