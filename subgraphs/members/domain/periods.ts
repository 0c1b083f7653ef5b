import { addDays, earlierOf, laterOf, type LocalDate } from '../../../common/dates';
import { firstDayOf, lastDayOf, type Quarter } from '../../../common/quarter';
import type { Period } from './facts';

/** First and last day of something that has both. */
export interface Span {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

const spans = new Map<Quarter, Span>();

/** Days of a quarter; remembered, because derivations ask for the same quarters a million times. */
export function spanOf(quarter: Quarter): Span {
  const known = spans.get(quarter);
  if (known !== undefined) return known;
  const span = { first: firstDayOf(quarter), last: lastDayOf(quarter) };
  spans.set(quarter, span);
  return span;
}

/** The part of a quarter in which a period runs; undefined when it does not run in it. */
export function partInQuarter(quarter: Quarter, { from, to }: Period): Span | undefined {
  const { first, last } = spanOf(quarter);
  if (from > last || (to !== null && to < first)) return undefined;
  return { first: laterOf(first, from), last: to === null ? last : earlierOf(last, to) };
}

/** Whether periods together hold every day of a span; two that follow each other without a gap count as one. */
export function coverSpan(periods: readonly Period[], { first, last }: Span): boolean {
  let reached: LocalDate | undefined;
  for (const { from, to } of [...periods].sort(byStart)) {
    const isConnected = reached === undefined ? from <= first : from <= addDays(reached, 1);
    if (!isConnected) {
      if (reached !== undefined && reached >= first) return false;
      reached = undefined;
      if (from > first) continue;
    }
    if (to === null || to >= last) return true;
    reached = reached === undefined ? to : laterOf(reached, to);
  }
  return false;
}

/** Whether any of the periods holds a day. */
export function holdsOn(periods: readonly Period[], day: LocalDate): boolean {
  return periods.some(({ from, to }) => from <= day && (to === null || day <= to));
}

function byStart(one: Period, other: Period): number {
  return one.from < other.from ? -1 : one.from > other.from ? 1 : 0;
}
