import type { LocalDate } from '../../../common/dates';
import type { ParameterBook } from '../../../common/parameters';
import { firstDayOf, type Quarter } from '../../../common/quarter';
import type { ContributionCategory } from './contribution-category';
import { indexOfDate, indexOfQuarter, quarterAt, type QuarterIndex } from './quarter-index';

/** A stretch of self-employed activity under one category; `to` is the last day, absent while it goes on. */
export interface ActivityPeriod {
  readonly from: LocalDate;
  readonly to?: LocalDate | null;
  readonly category: ContributionCategory;
}

/** Quarters of uninterrupted activity, both ends included. */
export interface ActivitySpan {
  readonly first: QuarterIndex;
  readonly last: QuarterIndex;
}

/**
 * Stretches of quarters with activity up to a last one. One day of activity makes a quarter liable; an interruption of a
 * whole quarter ends a stretch, and what follows is a new activity. Royal decree no. 38, article 15; general regulation,
 * article 38.
 */
export function activitySpans(periods: readonly ActivityPeriod[], last: QuarterIndex): ActivitySpan[] {
  const spans: { first: QuarterIndex; last: QuarterIndex }[] = [];
  for (const { from, to } of inOrder(periods)) {
    const first = indexOfDate(from);
    const end = to == null ? last : Math.min(indexOfDate(to), last);
    if (first > end) continue;
    const open = spans.at(-1);
    if (open !== undefined && first <= open.last + 1) open.last = Math.max(open.last, end);
    else spans.push({ first, last: end });
  }
  return spans;
}

/**
 * Every quarter with activity up to the last one asked for, in order: a contribution is due for each of them, whole,
 * even for one day of activity. Royal decree no. 38, article 15 §1 and §2.
 */
export function liableQuarters(periods: readonly ActivityPeriod[], last: Quarter): Quarter[] {
  return activitySpans(periods, indexOfQuarter(last)).flatMap((span) =>
    Array.from({ length: span.last - span.first + 1 }, (_, position) => quarterAt(span.first + position)),
  );
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
  const favorable = book.count('contributions.primostarter/favorable-quarters', firstDayOf(quarter));
  return categoryAt(periods, indexOfQuarter(quarter), favorable);
}

/** The same for a quarter by number, with the number of favorable quarters at hand. */
export function categoryAt(
  periods: readonly ActivityPeriod[],
  quarter: QuarterIndex,
  favorableQuarters: number,
): ContributionCategory | undefined {
  const governing = periods.length === 1 ? onlyPeriod(periods, quarter) : governingPeriod(periods, quarter);
  if (governing?.category !== 'PRIMOSTARTER') return governing?.category;
  return quarter - indexOfDate(governing.from) < favorableQuarters ? 'PRIMOSTARTER' : 'MAIN';
}

function onlyPeriod([period]: readonly ActivityPeriod[], quarter: QuarterIndex): ActivityPeriod | undefined {
  return period !== undefined && isActiveIn(period, quarter) ? period : undefined;
}

/** The period whose category governs a quarter in which several touch one another. */
function governingPeriod(periods: readonly ActivityPeriod[], quarter: QuarterIndex): ActivityPeriod | undefined {
  let governing: ActivityPeriod | undefined;
  for (const next of inOrder(periods)) {
    if (!isActiveIn(next, quarter)) continue;
    const isDuring = next.from > firstDayOf(quarterAt(quarter));
    const isLater =
      isDuring && next.category === 'SECONDARY' && governing !== undefined && governing.category !== 'SECONDARY';
    if (!isLater) governing = next;
  }
  return governing;
}

function isActiveIn({ from, to }: ActivityPeriod, quarter: QuarterIndex): boolean {
  return indexOfDate(from) <= quarter && (to == null || indexOfDate(to) >= quarter);
}

function inOrder(periods: readonly ActivityPeriod[]): readonly ActivityPeriod[] {
  if (periods.length < 2) return periods;
  return [...periods].sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
}
