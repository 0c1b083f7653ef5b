import type { LocalDate } from '../../../common/dates';
import type { Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import { lastDayOf, quarterOf, quarterOfYear, type Quarter } from '../../../common/quarter';
import { assessQuarters, type ContributorFacts } from './quarter-assessment';
import { yearLaw } from './year-law';

/** What is known of a person of pension age in the reduced regime by opt-out. */
export interface OptOutYear {
  readonly year: number;
  /** Income that the provisional contributions of the year rest on, in cents. */
  readonly provisionalIncome: Cents;
  /** Day on which a reduction below the main minimum was approved; absent when none was. */
  readonly reductionApprovedOn?: LocalDate | undefined;
}

/**
 * Whether an opt-out counts as renounced from 1 January of the year: the provisional income reaches the main minimum and no
 * reduction was approved by 31 December. A new request is possible from 1 January of the next year. General regulation,
 * article 37/1, in force since 1 October 2025; before that day there was nothing to renounce. Throws ParameterNotPublished.
 */
export function isDeemedRenounced(
  book: ParameterBook,
  { year, provisionalIncome, reductionApprovedOn }: OptOutYear,
): boolean {
  const law = yearLaw(book, year);
  const end = lastDayOf(quarterOfYear(year, 4));
  if (law.fullRegimeFrom > end) return false;
  const isReduced = reductionApprovedOn !== undefined && reductionApprovedOn <= end;
  return provisionalIncome >= law.amounts.mainMinimumIncome.value && !isReduced;
}

/**
 * Income that the provisional contributions of a year rest on under the reduced regime of pension age, what the member estimated
 * left aside, in cents; undefined when the regime was not in force for the person, or its contributions were flat.
 */
export function provisionalIncomeAtPensionAge(
  book: ParameterBook,
  facts: ContributorFacts,
  year: number,
): Cents | undefined {
  const [first, last] = [quarterOfYear(year, 1), quarterOfYear(year, 4)];
  const end = lastDayOf(last);
  const incomes = facts.incomes.filter((one) => one.year < year && (one.knownOn === undefined || one.knownOn <= end));
  const assessed = assessQuarters(book, { ...facts, incomes, estimates: [] }, first, last);
  return assessed.find(({ category, basis }) => category === 'PENSION_AGE_REDUCED' && basis === 'PROVISIONAL')?.income;
}

/** First quarter of a year for which one can have opted out of full contributions; royal decree no. 38, article 13 §4. */
export function firstOptOutQuarter(book: ParameterBook, year: number): Quarter {
  const [first, start] = [quarterOfYear(year, 1), quarterOf(yearLaw(book, year).fullRegimeFrom)];
  return start > first ? start : first;
}
