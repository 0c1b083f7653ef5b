import { lastOfMonth, localDate, monthOfDate, yearOfDate, type LocalDate } from './dates';

declare const quarterBrand: unique symbol;

/** Calendar quarter as `YYYY-Qn`; quarters compare as texts. */
export type Quarter = string & { readonly [quarterBrand]: true };

const quarterForm = /^[1-9]\d{3}-Q[1-4]$/;

/** Reads `YYYY-Qn`. @throws RangeError when the text has another form. */
export function parseQuarter(text: string): Quarter {
  if (!isQuarter(text)) throw new RangeError('expected a quarter written YYYY-Qn, such as 2026-Q4');
  return text;
}

/** Whether a text is a quarter written `YYYY-Qn`. */
export function isQuarter(text: string): text is Quarter {
  return quarterForm.test(text);
}

/** Quarter of a year, number 1 to 4. @throws RangeError when there is no such quarter. */
export function quarterOfYear(year: number, number: number): Quarter {
  return parseQuarter(`${year}-Q${number}`);
}

/** Quarter in which a date lies. */
export function quarterOf(date: LocalDate): Quarter {
  return quarterOfYear(yearOfDate(date), Math.ceil(monthOfDate(date) / 3));
}

/** Year of a quarter. */
export function yearOf(quarter: Quarter): number {
  return Number(quarter.slice(0, 4));
}

/** Number of a quarter in its year, 1 to 4. */
export function numberInYear(quarter: Quarter): number {
  return Number(quarter.slice(6));
}

/** First day of a quarter. */
export function firstDayOf(quarter: Quarter): LocalDate {
  return localDate(yearOf(quarter), numberInYear(quarter) * 3 - 2, 1);
}

/** Last day of a quarter. */
export function lastDayOf(quarter: Quarter): LocalDate {
  return lastOfMonth(localDate(yearOf(quarter), numberInYear(quarter) * 3, 1));
}

/** The quarter a number of quarters later; earlier when it is negative. */
export function addQuarters(quarter: Quarter, quarters: number): Quarter {
  const index = indexOf(quarter) + quarters;
  return quarterOfYear(Math.floor(index / 4), (((index % 4) + 4) % 4) + 1);
}

/** Quarters from one to another: 1 for the next one, negative when the other comes before. */
export function quartersFrom(from: Quarter, to: Quarter): number {
  return indexOf(to) - indexOf(from);
}

/** The four quarters of a year in order. */
export function quartersOf(year: number): Quarter[] {
  return [1, 2, 3, 4].map((number) => quarterOfYear(year, number));
}

/** Every quarter from the first to the last, both included; none when the last comes before the first. */
export function quarterRange(first: Quarter, last: Quarter): Quarter[] {
  const length = Math.max(0, quartersFrom(first, last) + 1);
  return Array.from({ length }, (_, index) => addQuarters(first, index));
}

function indexOf(quarter: Quarter): number {
  return yearOf(quarter) * 4 + numberInYear(quarter) - 1;
}
