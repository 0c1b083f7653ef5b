import { isAffiliatedIn, type AffiliationPeriod } from '../../../../common/exchange/affiliations';
import {
  toldSituation,
  type ContributionCategory,
  type QuarterSituation,
  type SettledSituation,
  type SettledYear,
} from '../../../../common/exchange/quarters';
import { firstDayOf, numberInYear, quarterOf, quarterRange, yearOf, type Quarter } from '../../../../common/quarter';
import type { Cents } from '../../../../common/money';
import type { LocalDate } from '../../../../common/dates';

/** Everything that is known of a career. */
export interface CareerFacts {
  readonly periods: readonly AffiliationPeriod[];
  readonly years: readonly SettledYear[];
  /** Quarters of continued insurance after a cessation; none when left out. */
  readonly continued?: readonly { readonly quarter: Quarter; readonly isPaid: boolean }[];
}

/** A quarter of a career, before it is put into the words of the schema. */
export interface CareerQuarterFacts {
  readonly quarter: Quarter;
  readonly situation: QuarterSituation;
  readonly category: ContributionCategory | null;
  /** Income of the year; null when not known. */
  readonly income: Cents | null;
  /** Whether the person continued the pension insurance in it, without activity. */
  readonly isContinuedInsurance?: boolean;
}

/** Which part of a career is asked for. */
export interface CareerBounds {
  readonly year?: number | null | undefined;
  readonly from?: Quarter | null | undefined;
  readonly to?: Quarter | null | undefined;
}

/**
 * Quarters of a career in order, from the first affiliation up to today. A quarter without affiliation between two periods
 * is told as not subject; one that is not settled yet is left out, since nobody can say how it stands.
 */
export function careerQuarters(facts: CareerFacts, bounds: CareerBounds, today: LocalDate): CareerQuarterFacts[] {
  const { periods, years } = facts;
  const range = rangeOf(facts, quarterOf(today));
  if (range === null) return [];
  const continued = new Map(facts.continued?.map((one) => [one.quarter, one.isPaid]));
  const byYear = new Map(years.map((year) => [year.year, year]));
  return quarterRange(range.first, range.last)
    .filter((quarter) => isWithin(quarter, bounds))
    .flatMap((quarter) => {
      const isPaid = isAffiliatedIn(periods, quarter) ? undefined : continued.get(quarter);
      if (isPaid !== undefined) return [continuedQuarter(quarter, isPaid)];
      const year = byYear.get(yearOf(quarter));
      const index = numberInYear(quarter) - 1;
      const situation = situationOf(year?.situations[index] ?? null, isAffiliatedIn(periods, quarter));
      if (situation === null) return [];
      return [{ quarter, situation, category: year?.categories[index] ?? null, income: year?.income ?? null }];
    });
}

/** A quarter without activity whose pension insurance was continued: royal decree of 22 December 1967, articles 38 to 44. */
function continuedQuarter(quarter: Quarter, isPaid: boolean): CareerQuarterFacts {
  const situation = isPaid ? 'PAID' : 'NOT_PAID';
  return { quarter, situation, category: null, income: null, isContinuedInsurance: true };
}

/** From the first quarter that is known to the last one, or up to the present one while an affiliation runs. */
function rangeOf(
  { periods, years, continued = [] }: CareerFacts,
  current: Quarter,
): { first: Quarter; last: Quarter } | null {
  const settled = years.flatMap(({ year, situations }) =>
    situations.flatMap((one, index) => (one === null ? [] : [`${year}-Q${index + 1}` as Quarter])),
  );
  const starts = periods.map(({ from }) => quarterOf(from)).filter((quarter) => quarter <= current);
  const ends = periods
    .map(({ to }) => (to === null ? current : quarterOf(to)))
    .map((end) => (end > current ? current : end));
  const first = [...settled, ...starts].sort()[0];
  const last = [...settled, ...ends, ...continued.map(({ quarter }) => quarter)].sort().at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

function isWithin(quarter: Quarter, { year, from, to }: CareerBounds): boolean {
  if (year != null && yearOf(quarter) !== year) return false;
  return (from == null || quarter >= from) && (to == null || quarter <= to);
}

function situationOf(settled: SettledSituation | null, isAffiliated: boolean): QuarterSituation | null {
  if (settled !== null) return toldSituation(settled, isAffiliated);
  return isAffiliated ? null : 'NOT_SUBJECT';
}

/** First day of a quarter, for values of the law that change with it. */
export function dayOfLaw({ quarter }: Pick<CareerQuarterFacts, 'quarter'>): LocalDate {
  return firstDayOf(quarter);
}
