import type { Quarter } from '../../../common/quarter';
import { disclosureRules, isTooFew } from '../../../common/statistics';
import { medianDays } from './statistics-benefits';

/** Questions answered in a quarter after the same number of days. */
export interface AnswerDays {
  readonly quarter: Quarter;
  /** Calendar days from question to answer. */
  readonly days: number;
  readonly isLate: boolean;
  readonly answers: number;
}

/** What is told of a quarter. */
export interface AnsweredQuarter {
  readonly quarter: Quarter;
  readonly answered: number | null;
  readonly late: number | null;
  readonly medianDaysToAnswer: number | null;
  readonly isSuppressed: boolean;
}

/**
 * Questions answered by quarter, the earliest first. A quarter with fewer than the minimum is silent; which of more were late
 * is silent when these, or the others, are too few. No quarter rests on another, so that none can be worked out.
 */
export function answeredQuarters(days: readonly AnswerDays[]): AnsweredQuarter[] {
  const rules = disclosureRules();
  const quarters = [...new Set(days.map(({ quarter }) => quarter))].sort();
  return quarters.map((quarter) => {
    const own = days.filter((one) => one.quarter === quarter);
    const answered = own.reduce((sum, { answers }) => sum + answers, 0);
    const late = own.filter(({ isLate }) => isLate).reduce((sum, { answers }) => sum + answers, 0);
    if (isTooFew(answered, rules)) {
      return { quarter, answered: null, late: null, medianDaysToAnswer: null, isSuppressed: true };
    }
    const isLateTold = !isTooFew(late, rules) && !isTooFew(answered - late, rules);
    const taken = own.map(({ days: count, answers }) => ({ days: count, decisions: answers }));
    return {
      quarter,
      answered,
      late: isLateTold ? late : null,
      medianDaysToAnswer: medianDays(taken),
      isSuppressed: false,
    };
  });
}
