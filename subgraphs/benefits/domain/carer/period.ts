import {
  addMonths,
  dayOfMonth,
  firstOfMonth,
  laterOf,
  lastOfMonth,
  wholeMonthsBetween,
  addDays,
  type LocalDate,
} from '../../../../common/dates';
import type { ParameterBook } from '../../../../common/parameters';
import { quarterOf, type Quarter } from '../../../../common/quarter';
import { countOn } from '../known';

/** First day from which an interruption counts: at most one month before the request. RD 27.9.2015, article 3 §1. */
export function countsFrom(book: ParameterBook, start: LocalDate, submittedOn: LocalDate): LocalDate {
  const months = countOn(book, 'carer-allowance/retroactivity-months', start).value;
  return laterOf(start, addMonths(submittedOn, -months));
}

/** First month of the allowance: that after the start, or that of the start when it is a first. Article 4 §2. */
export function firstAllowanceMonth(start: LocalDate): LocalDate {
  return dayOfMonth(start) === 1 ? start : addMonths(firstOfMonth(start), 1);
}

/** First day without allowance after an event that ends it: the month after, or the same month on a first. Article 4 §3. */
export function allowanceEndsFrom(on: LocalDate): LocalDate {
  return dayOfMonth(on) === 1 ? on : addMonths(firstOfMonth(on), 1);
}

/** First day without allowance after the death of the person cared for: the second month after it. Article 4 §3. */
export function allowanceEndsAfterDeath(book: ParameterBook, on: LocalDate): LocalDate {
  return addMonths(firstOfMonth(on), countOn(book, 'carer-allowance/months-after-death', on).value);
}

/** Months that a request may give: at most those of one request and those left in the career. Articles 2 §3 and 4 §3. */
export function monthsGranted(book: ParameterBook, on: LocalDate, asked: number, usedInCareer: number): number {
  const perRequest = countOn(book, 'carer-allowance/months-per-request', on).value;
  const perCareer = countOn(book, 'carer-allowance/months-per-career', on).value;
  return Math.max(0, Math.min(asked, perRequest, perCareer - usedInCareer));
}

/** Whole months of an interruption, its last day included. */
export function interruptionMonths(start: LocalDate, until: LocalDate): number {
  return wholeMonthsBetween(start, addDays(until, 1));
}

/**
 * Quarters without contribution: one for each three consecutive months of full allowance, the quarter that holds the third
 * one, at most two for a request and four in a career. RD 22.12.1967, article 37bis.
 */
export function exemptedQuarters(
  book: ParameterBook,
  firstMonth: LocalDate,
  fullMonths: number,
  usedInCareer: number,
): Quarter[] {
  const law = (name: string) => countOn(book, `carer-allowance/${name}`, firstMonth).value;
  const step = law('months-of-an-exempted-quarter');
  const most = Math.min(law('exempted-quarters-per-request'), law('exempted-quarters-per-career') - usedInCareer);
  const number = Math.max(0, Math.min(Math.floor(fullMonths / step), most));
  return Array.from({ length: number }, (_, index) => quarterOf(addMonths(firstMonth, step * (index + 1) - 1)));
}

/** Day by which a month is paid: its end, but not before the end of the month after that of the certificate. Article 4 §4. */
export function carerDueOn(month: LocalDate, certificateOn: LocalDate): LocalDate {
  return laterOf(lastOfMonth(month), lastOfMonth(addMonths(firstOfMonth(certificateOn), 1)));
}
