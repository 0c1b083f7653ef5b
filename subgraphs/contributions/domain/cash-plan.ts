import { yearOfDate, type LocalDate } from '../../../common/dates';
import { addCents, subtractCents, sumCents, type Cents } from '../../../common/money';
import { ParameterNotPublished, type ParameterBook } from '../../../common/parameters';
import { firstDayOf, quartersOf, yearOf, type Quarter } from '../../../common/quarter';
import type { ContributionCategory } from './contribution-category';
import { lastDay } from './quarter-index';
import { assessQuarters, type QuarterAssessment } from './quarter-assessment';
import { yearLaw } from './year-law';

/** What a starter expects. */
export interface CashPlanInput {
  readonly startsOn: LocalDate;
  readonly category: ContributionCategory;
  /** Expected net income of each year from the first on, in cents; the first may be an incomplete year. */
  readonly expectedIncomes: readonly Cents[];
}

/** One value of a plan that breaks a rule. */
export interface CashPlanIssue {
  readonly path: string;
  readonly code: 'NEGATIVE_INCOME' | 'PLAN_YEARS';
}

const mostYears = 6;

/** Everything that is wrong with a plan as it was entered. */
export function cashPlanIssues({ expectedIncomes }: Pick<CashPlanInput, 'expectedIncomes'>): CashPlanIssue[] {
  const isCount = expectedIncomes.length >= 1 && expectedIncomes.length <= mostYears;
  const negative = expectedIncomes.flatMap((income, index): CashPlanIssue[] =>
    income < 0 ? [{ path: `input.expectedIncomes.${index}`, code: 'NEGATIVE_INCOME' }] : [],
  );
  return [...(isCount ? [] : [{ path: 'input.expectedIncomes', code: 'PLAN_YEARS' as const }]), ...negative];
}

/** A provisional contribution with its fee, as it will fall due. */
export interface PlannedQuarter {
  readonly quarter: Quarter;
  readonly contribution: Cents;
  readonly fee: Cents;
  readonly total: Cents;
  readonly dueOn: LocalDate;
}

/** What a year costs in the end, and when that will be known. */
export interface PlannedSettlement {
  readonly year: number;
  readonly provisional: Cents;
  readonly definitive: Cents;
  /** To be paid in addition; negative when it is given back. */
  readonly difference: Cents;
  /** Year in which it is usually settled. */
  readonly expectedIn: number;
}

/** Contributions of the first years of an activity: provisional now, settled later. */
export interface CashPlan {
  readonly quarters: readonly PlannedQuarter[];
  readonly settlements: readonly PlannedSettlement[];
  /** First year of the plan whose law is not published; its contributions are not guessed. */
  readonly notPublishedFrom?: number | undefined;
}

/**
 * Cash plan of a starter: the flat provisional contributions of each quarter, and for each year the difference with the
 * definitive ones on the expected income, so that it can be set aside. Royal decree no. 38, articles 11 §5 and 13bis.
 * Years without published law end the plan. Throws ParameterNotPublished when that is the first one already.
 */
export function cashPlan(book: ParameterBook, { startsOn, category, expectedIncomes }: CashPlanInput): CashPlan {
  const first = yearOfDate(startsOn);
  yearLaw(book, first);
  const wanted = expectedIncomes.map((income, index) => ({ year: first + index, income }));
  const known = wanted.filter(({ year }) => isPublished(book, year));
  const periods = [{ from: startsOn, category }];
  const provisional = known.map(({ year }) => assessYear(book, { periods, incomes: [] }, year));
  const definitive = known.map((income) => assessYear(book, { periods, incomes: [income] }, income.year));
  const delay = book.count('contributions.fund-settings/usual-settlement-delay', startsOn);
  return {
    quarters: provisional.flat().map(planned),
    settlements: known.map(({ year }, index) =>
      settlement(year, delay, provisional[index] ?? [], definitive[index] ?? []),
    ),
    notPublishedFrom: wanted.find(({ year }) => !isPublished(book, year))?.year,
  };
}

function assessYear(
  book: ParameterBook,
  facts: Parameters<typeof assessQuarters>[1],
  year: number,
): QuarterAssessment[] {
  const quarters = quartersOf(year);
  const [first, last] = [quarters[0], quarters.at(-1)];
  return first && last ? assessQuarters(book, facts, first, last) : [];
}

function planned({ quarter, contribution, fee }: QuarterAssessment): PlannedQuarter {
  return { quarter, contribution, fee, total: addCents(contribution, fee), dueOn: lastDay(quarter) };
}

function settlement(
  year: number,
  delay: number,
  before: readonly QuarterAssessment[],
  after: readonly QuarterAssessment[],
): PlannedSettlement {
  const provisional = sumCents(before.map(({ contribution, fee }) => addCents(contribution, fee)));
  const definitive = sumCents(after.map(({ contribution, fee }) => addCents(contribution, fee)));
  return {
    year,
    provisional,
    definitive,
    difference: subtractCents(definitive, provisional),
    expectedIn: year + delay,
  };
}

function isPublished(book: ParameterBook, year: number): boolean {
  try {
    const [first] = quartersOf(year);
    yearLaw(book, year);
    if (first !== undefined) book.at('contributions.fund-settings/own-management-fee-rate', firstDayOf(first));
    return first !== undefined && yearOf(first) === year;
  } catch (error) {
    if (error instanceof ParameterNotPublished) return false;
    throw error;
  }
}
