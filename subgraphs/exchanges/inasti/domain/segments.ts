import type { AffiliationPeriod, AffiliationQuality } from '../../../../common/exchange/affiliations';
import type { ContributionCategory, SettledYear } from '../../../../common/exchange/quarters';
import { earlierOf, laterOf, addDays, type LocalDate } from '../../../../common/dates';
import {
  firstDayOf,
  lastDayOf,
  quarterOfYear,
  quarterRange,
  quarterOf,
  type Quarter,
} from '../../../../common/quarter';

/** A stretch of a career in one quality, one category, and either assimilated or not. */
export interface CareerSegment {
  readonly from: LocalDate;
  /** Last day; null while it runs. */
  readonly to: LocalDate | null;
  readonly quality: AffiliationQuality;
  readonly category: ContributionCategory;
  readonly isAssimilated: boolean;
}

/**
 * Segments of a career in order: the periods of affiliation, cut where assimilated quarters begin and end.
 * @param periods the earliest first @param years settled years in any order
 */
export function careerSegments(periods: readonly AffiliationPeriod[], years: readonly SettledYear[]): CareerSegment[] {
  const assimilated = assimilatedStretches(years);
  return periods.flatMap((period) => cut(period, assimilated));
}

interface Stretch {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Assimilated quarters, those that follow one another as one stretch. */
function assimilatedStretches(years: readonly SettledYear[]): Stretch[] {
  const quarters = years
    .flatMap(({ year, situations }) =>
      situations.flatMap((one, index) => (one === 'ASSIMILATED' ? [quarterOfYear(year, index + 1)] : [])),
    )
    .sort();
  const stretches: { first: Quarter; last: Quarter }[] = [];
  for (const quarter of quarters) {
    const last = stretches.at(-1);
    if (last && quarterRange(last.last, quarter).length === 2) last.last = quarter;
    else stretches.push({ first: quarter, last: quarter });
  }
  return stretches.map(({ first, last }) => ({ from: firstDayOf(first), to: lastDayOf(last) }));
}

function cut(period: AffiliationPeriod, stretches: readonly Stretch[]): CareerSegment[] {
  const { quality, category } = period;
  const segments: CareerSegment[] = [];
  let start = period.from;
  for (const stretch of stretches) {
    if (stretch.to < start || (period.to !== null && stretch.from > period.to)) continue;
    const from = laterOf(start, stretch.from);
    const to = period.to === null ? stretch.to : earlierOf(period.to, stretch.to);
    if (from > start) segments.push({ from: start, to: addDays(from, -1), quality, category, isAssimilated: false });
    segments.push({ from, to, quality, category, isAssimilated: true });
    start = addDays(to, 1);
  }
  if (period.to === null || start <= period.to) {
    segments.push({ from: start, to: period.to, quality, category, isAssimilated: false });
  }
  return segments;
}

/** Whether a segment touches quarters from one to another; open where a bound is absent. */
export function isSegmentWithin(segment: CareerSegment, from: Quarter | null, to: Quarter | null): boolean {
  return (
    (to === null || quarterOf(segment.from) <= to) &&
    (from === null || segment.to === null || quarterOf(segment.to) >= from)
  );
}
