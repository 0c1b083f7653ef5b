import type { LocalDate } from '../dates';
import { addQuarters, lastDayOf, firstDayOf, quarterOf, type Quarter } from '../quarter';

/** Period of affiliation as events tell it. */
export interface StatisticsPeriod {
  readonly from: LocalDate;
  /** Last day; null while it runs. */
  readonly to: LocalDate | null;
  readonly category: string;
  readonly quality: string;
  readonly branch: string;
}

/** Quarters that follow each other in which a person counts under the same category, quality and branch. */
export interface Stretch {
  readonly from: Quarter;
  /** Last quarter; null while it runs. */
  readonly to: Quarter | null;
  /** Whether the person is affiliated on the last day of these quarters; persons are counted on that day. */
  readonly isAtEnd: boolean;
  readonly category: string;
  readonly quality: string;
  readonly branch: string;
}

/**
 * Periods by quarter, so that a person counts once in each. Of several periods in a quarter the one that runs on its last
 * day counts; of several on that day the one that began first. Any order; never overlaps.
 */
export function stretchesOf(periods: readonly StatisticsPeriod[]): Stretch[] {
  const ordered = [...periods].sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
  const bounds = boundsOf(ordered);
  const stretches = bounds.flatMap((from, index): Stretch[] => {
    const next = bounds[index + 1];
    const period = countedIn(ordered, from);
    if (period === undefined) return [];
    const { category, quality, branch } = period;
    const to = next === undefined ? null : addQuarters(next, -1);
    return [{ from, to, isAtEnd: runsOn(period, lastDayOf(from)), category, quality, branch }];
  });
  return stretches.reduce<Stretch[]>(joined, []);
}

/** Adds a stretch to those before it; as a part of the last one when it goes on without a change. */
function joined(before: Stretch[], next: Stretch): Stretch[] {
  const last = before[before.length - 1];
  const goesOn =
    last !== undefined &&
    last.to !== null &&
    addQuarters(last.to, 1) === next.from &&
    last.isAtEnd === next.isAtEnd &&
    last.category === next.category &&
    last.quality === next.quality &&
    last.branch === next.branch;
  if (goesOn) before[before.length - 1] = { ...last, to: next.to };
  else before.push(next);
  return before;
}

/** Quarters in which something begins or ends, and those after an end: between two of them nothing changes. */
function boundsOf(periods: readonly StatisticsPeriod[]): Quarter[] {
  const bounds = new Set<Quarter>();
  for (const { from, to } of periods) {
    bounds.add(quarterOf(from)).add(addQuarters(quarterOf(from), 1));
    if (to !== null) bounds.add(quarterOf(to)).add(addQuarters(quarterOf(to), 1));
  }
  return [...bounds].sort();
}

function countedIn(periods: readonly StatisticsPeriod[], quarter: Quarter): StatisticsPeriod | undefined {
  const [first, last] = [firstDayOf(quarter), lastDayOf(quarter)];
  const touching = periods.filter(({ from, to }) => from <= last && (to === null || to >= first));
  return touching.find((period) => runsOn(period, last)) ?? touching[touching.length - 1];
}

function runsOn({ from, to }: StatisticsPeriod, day: LocalDate): boolean {
  return from <= day && (to === null || to >= day);
}
