import { addDays, type LocalDate } from '../../../common/dates';
import { maxCents, subtractCents, sumCents, zeroCents, type Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import { firstDayOf, quarterOf, yearOf, type Quarter } from '../../../common/quarter';
import { applyRatio } from '../../../common/ratio';
import { indexOfQuarter, lastDay, quarterAt } from './quarter-index';

const rate = {
  quarterly: 'contributions.surcharges/quarterly-surcharge-rate',
  annual: 'contributions.surcharges/annual-surcharge-rate',
};
const rounding = 'contributions.surcharges/surcharge-rounding';
const lateFirst = 'contributions.surcharges/late-first-surcharge-contributions';

/**
 * First quarter end on which the unpaid principal of a quarterly notice bears the surcharge: that of the quarter itself;
 * for the first two contributions of a starter who was affiliated in time, that of the quarter after the one in which
 * the notice was sent. General regulation, article 44.
 */
export function surchargeStart(
  book: ParameterBook,
  { quarter, place }: { readonly quarter: Quarter; readonly place: number },
  claimedOn: LocalDate,
): LocalDate {
  const isInTime = claimedOn <= lastDay(quarter);
  const isFirst = place < book.count(lateFirst, firstDayOf(quarter));
  return isInTime && isFirst ? endOfNextQuarter(claimedOn) : lastDay(quarter);
}

/**
 * The same for a supplement at regularization: the end of the quarter after the one in which the statement was sent.
 * General regulation, article 44.
 */
export function supplementSurchargeStart(sentOn: LocalDate): LocalDate {
  return endOfNextQuarter(sentOn);
}

/**
 * Quarterly surcharge on the principal that was unpaid at a quarter end, in cents: 3 %, on principal only, repeated at each
 * later quarter end. General regulation, article 44.
 */
export function quarterlySurcharge(book: ParameterBook, unpaid: Cents, quarterEnd: LocalDate): Cents {
  return applyRatio(unpaid, book.ratio(rate.quarterly, quarterEnd), book.rounding(rounding, quarterEnd));
}

/**
 * Annual surcharge on the principal unpaid on 1 January among what was claimed for the first time in the year before, in
 * cents: 7 %, once. General regulation, article 44bis.
 */
export function annualSurcharge(book: ParameterBook, unpaid: Cents, newYearsDay: LocalDate): Cents {
  return applyRatio(unpaid, book.ratio(rate.annual, newYearsDay), book.rounding(rounding, newYearsDay));
}

/**
 * Year whose 1 January bears the annual surcharge of a claim: the one after it was claimed; a regularization statement
 * sent in the fourth quarter counts as claimed in the next year. General regulation, article 44bis.
 */
export function annualSurchargeYear(claim: { readonly number: number; readonly claimedOn: LocalDate }): number {
  const quarter = quarterOf(claim.claimedOn);
  const isLateStatement = claim.number > 0 && quarter.endsWith('Q4');
  return yearOf(quarter) + (isLateStatement ? 2 : 1);
}

/** Principal and what was paid of it, with the days of payment, to see what was unpaid on a day. */
export interface PrincipalHistory {
  readonly principal: Cents;
  readonly payments: readonly { readonly on: LocalDate; readonly amount: Cents }[];
}

/** Principal unpaid at the end of a day, never below zero. Credit on the account of the fund that day counts: general regulation, article 42. */
export function unpaidOn({ principal, payments }: PrincipalHistory, day: LocalDate): Cents {
  const paid = payments.filter(({ on }) => on <= day).map(({ amount }) => amount);
  return maxCents(zeroCents, subtractCents(principal, sumCents(paid)));
}

/** Last day of the quarter after the one of a day. */
function endOfNextQuarter(day: LocalDate): LocalDate {
  return lastDay(quarterAt(indexOfQuarter(quarterOf(day)) + 1));
}

/** The quarter ends from one day to another, both included when they are quarter ends. */
export function quarterEnds(from: LocalDate, to: LocalDate): LocalDate[] {
  const ends: LocalDate[] = [];
  for (let end = lastDay(quarterOf(from)); end <= to; end = lastDay(quarterOf(addDays(end, 1)))) ends.push(end);
  return ends;
}
