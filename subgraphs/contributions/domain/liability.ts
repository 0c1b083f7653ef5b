import { laterOf, type LocalDate } from '../../../common/dates';
import type { ParameterBook } from '../../../common/parameters';
import { firstDayOf, lastDayOf, quarterOf, quarterRange, quartersFrom, yearOf, type Quarter } from '../../../common/quarter';
import type { ContributionCategory } from './contribution-category';

/** A stretch of self-employed activity under one category; `to` is the last day, absent while it goes on. */
export interface ActivityPeriod {
  readonly from: LocalDate;
  readonly to?: LocalDate | null;
  readonly category: ContributionCategory;
}

const favorableQuarters = 'contributions.primostarter/favorable-quarters';

/**
 * Every quarter with activity up to the last one asked for, in order: a contribution is due for each of them, whole,
 * even for one day of activity. Royal decree no. 38, article 15 §1 and §2.
 */
export function liableQuarters(periods: readonly ActivityPeriod[], last: Quarter): Quarter[] {
  const liable = new Set<Quarter>();
  for (const { from, to } of periods) {
    const end = to == null || to > lastDayOf(last) ? last : quarterOf(to);
    for (const quarter of quarterRange(quarterOf(from), end)) liable.add(quarter);
  }
  return [...liable].sort();
}

/** How many quarters of a year are due, given all that are. Royal decree no. 38, article 11 §3 and §5. */
export function quartersDueIn(liable: readonly Quarter[], year: number): number {
  return liable.filter((quarter) => yearOf(quarter) === year).length;
}

/**
 * Category of a quarter, undefined when there is no activity in it. A change inside a quarter counts from that quarter
 * on, except a change towards secondary occupation, which counts from the next one unless it falls on the first day.
 * General regulation, article 39. After the favorable quarters a starter of article 12 §1bis is in main occupation.
 */
export function categoryOf(
  book: ParameterBook,
  periods: readonly ActivityPeriod[],
  quarter: Quarter,
): ContributionCategory | undefined {
  const period = governingPeriod(periods, quarter);
  if (period === undefined) return undefined;
  if (period.category !== 'PRIMOSTARTER') return period.category;
  const length = book.count(favorableQuarters, firstDayOf(quarter));
  return quartersFrom(quarterOf(period.from), quarter) < length ? 'PRIMOSTARTER' : 'MAIN';
}

/** The period whose category governs a quarter. */
function governingPeriod(periods: readonly ActivityPeriod[], quarter: Quarter): ActivityPeriod | undefined {
  const inQuarter = periods
    .filter(({ from, to }) => from <= lastDayOf(quarter) && (to == null || to >= firstDayOf(quarter)))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  return inQuarter.reduce<ActivityPeriod | undefined>((governing, next) => {
    if (governing === undefined) return next;
    const day = laterOf(next.from, firstDayOf(quarter));
    const isLater = next.category === 'SECONDARY' && governing.category !== 'SECONDARY' && day > firstDayOf(quarter);
    return isLater ? governing : next;
  }, undefined);
}
