declare const localDateBrand: unique symbol;

/** Calendar date in Belgium as `YYYY-MM-DD`; dates compare as texts. */
export type LocalDate = string & { readonly [localDateBrand]: true };

const dateForm = /^\d{4}-\d{2}-\d{2}$/;
const millisecondsInADay = 86_400_000;
const daysIn400Years = 146_097;
const daysFromMarchOfYearZero = 719_468;

/** Reads `YYYY-MM-DD`. @throws RangeError when the text has another form or no such day exists. */
export function parseLocalDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError('expected a date that exists, written YYYY-MM-DD');
  return text;
}

/** Whether a text is a date that exists, written `YYYY-MM-DD`, from the year 1000 on. */
export function isLocalDate(text: string): text is LocalDate {
  if (!dateForm.test(text)) return false;
  const date = text as LocalDate;
  const [year, month, day] = [yearOfDate(date), monthOfDate(date), dayOfMonth(date)];
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Date of year, month 1 to 12 and day. @throws RangeError when there is no such day. */
export function localDate(year: number, month: number, day: number): LocalDate {
  return parseLocalDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** Year of a date. */
export function yearOfDate(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

/** Month of a date, 1 to 12. */
export function monthOfDate(date: LocalDate): number {
  return Number(date.slice(5, 7));
}

/** Day of the month, from 1. */
export function dayOfMonth(date: LocalDate): number {
  return Number(date.slice(8, 10));
}

/** Day of the week as ISO counts it: 1 is Monday, 7 is Sunday. */
export function dayOfWeek(date: LocalDate): number {
  return positiveRemainder(dayNumber(date) + 3, 7) + 1;
}

/** The date a number of days later; earlier when it is negative. @throws RangeError outside the years 1000 to 9999. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(dayNumber(date) + days);
}

/**
 * The same day a number of months later, or the last day of that month when it has no such day.
 * @throws RangeError outside the years 1000 to 9999.
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const index = yearOfDate(date) * 12 + monthOfDate(date) - 1 + months;
  const first = localDate(Math.floor(index / 12), positiveRemainder(index, 12) + 1, 1);
  const last = dayOfMonth(lastOfMonth(first));
  return localDate(yearOfDate(first), monthOfDate(first), Math.min(dayOfMonth(date), last));
}

/** The same day a number of years later; 29 February becomes 28 February in common years. */
export function addYears(date: LocalDate, years: number): LocalDate {
  return addMonths(date, 12 * years);
}

/** First day of the month of a date. */
export function firstOfMonth(date: LocalDate): LocalDate {
  return `${date.slice(0, 8)}01` as LocalDate;
}

/** Last day of the month of a date. */
export function lastOfMonth(date: LocalDate): LocalDate {
  return `${date.slice(0, 8)}${daysInMonth(yearOfDate(date), monthOfDate(date))}` as LocalDate;
}

/** Days from one date to another; negative when the other comes before. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Whole months from one date to a later one; zero when it comes before. */
export function wholeMonthsBetween(from: LocalDate, to: LocalDate): number {
  const months = (yearOfDate(to) - yearOfDate(from)) * 12 + monthOfDate(to) - monthOfDate(from);
  return Math.max(0, addMonths(from, months) > to ? months - 1 : months);
}

/** Age in whole years on a day. Who was born on 29 February is a year older on 28 February of common years. */
export function ageOn(birthDate: LocalDate, day: LocalDate): number {
  return Math.floor(wholeMonthsBetween(birthDate, day) / 12);
}

/** The later of two dates. */
export function laterOf(one: LocalDate, other: LocalDate): LocalDate {
  return one > other ? one : other;
}

/** The earlier of two dates. */
export function earlierOf(one: LocalDate, other: LocalDate): LocalDate {
  return one < other ? one : other;
}

/** Whether a day lies in a period whose ends both belong to it; an absent end is open. */
export function isInPeriod(day: LocalDate, from: LocalDate, to?: LocalDate | null): boolean {
  return from <= day && (to == null || day <= to);
}

const belgianDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar date in Belgium at an instant. */
export function dateInBelgium(instant: Date): LocalDate {
  const parts = Object.fromEntries(belgianDay.formatToParts(instant).map(({ type, value }) => [type, value]));
  return parseLocalDate(`${parts.year}-${parts.month}-${parts.day}`);
}

function dayNumber(date: LocalDate): number {
  return Date.UTC(yearOfDate(date), monthOfDate(date) - 1, dayOfMonth(date)) / millisecondsInADay;
}

/** The proleptic Gregorian date of a day counted from 1 January 1970: years begin in March, so that leap days come last. */
function fromDayNumber(day: number): LocalDate {
  const shifted = day + daysFromMarchOfYearZero;
  const era = Math.floor(shifted / daysIn400Years);
  const dayOfEra = shifted - era * daysIn400Years;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (!(year >= 1000 && year <= 9999)) throw new RangeError('a date lies in the years 1000 to 9999');
  return `${year}-${pad(month, 2)}-${pad(dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1, 2)}` as LocalDate;
}

/** Days of a month, 28 to 31. */
function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function positiveRemainder(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
