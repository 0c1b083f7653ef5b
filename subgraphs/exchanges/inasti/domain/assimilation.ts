import { daysBetween, monthOfDate, type LocalDate } from '../../../../common/dates';
import type { AffiliationPeriod } from '../../../../common/exchange/affiliations';
import type { ParameterBook } from '../../../../common/parameters';
import { addQuarters, quarterOf, quarterRange, type Quarter } from '../../../../common/quarter';

/** An incapacity that a mutual fund attests. */
export interface AttestedIncapacity {
  readonly from: LocalDate;
  /** Last day attested; null while it lasts. */
  readonly to: LocalDate | null;
  /** Whether the activity has ceased for it; null when the mutual fund does not say. */
  readonly hasCeased: boolean | null;
}

/**
 * Quarters for which assimilation is asked: from the quarter after the one in which the incapacity begins, or from that
 * same quarter when it begins in its first month, up to the last one attested. None when the activity goes on, when it
 * is not known whether it does, or when the person was self-employed for less than 90 days before: the member may still
 * ask, but the fund does not do it by itself.
 */
export function assimilableQuarters(
  book: ParameterBook,
  { from, to, hasCeased }: AttestedIncapacity,
  periods: readonly AffiliationPeriod[],
): Quarter[] {
  if (hasCeased !== true || to === null) return [];
  const before = periods.find((period) => period.from <= from && (period.to === null || period.to >= from));
  const minimum = book.at('inasti.assimilation/minimum-days-of-activity', from).quantity as number;
  if (before === undefined || daysBetween(startOf(periods, before), from) < minimum) return [];
  const lastMonth = book.at('inasti.assimilation/first-month-of-quarter', from).quantity as number;
  const monthInQuarter = ((monthOfDate(from) - 1) % 3) + 1;
  const first = monthInQuarter <= lastMonth ? quarterOf(from) : addQuarters(quarterOf(from), 1);
  return quarterRange(first, quarterOf(to));
}

/** First day of the unbroken activity that a period belongs to. */
function startOf(periods: readonly AffiliationPeriod[], period: AffiliationPeriod): LocalDate {
  const former = periods.find(({ to }) => to !== null && to < period.from && daysBetween(to, period.from) === 1);
  return former === undefined ? period.from : startOf(periods, former);
}
