import type { LocalDate } from '../../../common/dates';
import { lastDayOf, type Quarter } from '../../../common/quarter';

/**
 * Quarters as whole numbers that follow one another: rules over whole populations count with them and write the quarter
 * only at the end. The number is year × 4 + quarter − 1.
 */
export type QuarterIndex = number;

const zero = '0'.charCodeAt(0);
const texts = new Map<QuarterIndex, Quarter>();

/** Number of a quarter. */
export function indexOfQuarter(quarter: Quarter): QuarterIndex {
  return yearIn(quarter) * 4 + quarter.charCodeAt(6) - zero - 1;
}

/** Number of the quarter in which a date lies. */
export function indexOfDate(date: LocalDate): QuarterIndex {
  const month = (date.charCodeAt(5) - zero) * 10 + date.charCodeAt(6) - zero;
  return yearIn(date) * 4 + Math.floor((month - 1) / 3);
}

/** The quarter of a number. */
export function quarterAt(index: QuarterIndex): Quarter {
  const known = texts.get(index);
  if (known !== undefined) return known;
  const text = `${Math.floor(index / 4)}-Q${(index % 4) + 1}` as Quarter;
  texts.set(index, text);
  return text;
}

/** Year of the quarter of a number. */
export function yearOfIndex(index: QuarterIndex): number {
  return Math.floor(index / 4);
}

const lastDays = new Map<Quarter, LocalDate>();

/** Last day of a quarter; kept, because whole populations are due on the same few days. */
export function lastDay(quarter: Quarter): LocalDate {
  const known = lastDays.get(quarter);
  if (known !== undefined) return known;
  const day = lastDayOf(quarter);
  lastDays.set(quarter, day);
  return day;
}

function yearIn(text: string): number {
  let year = 0;
  for (let place = 0; place < 4; place += 1) year = year * 10 + text.charCodeAt(place) - zero;
  return year;
}
