import { systemClock, type Clock } from '../clock';
import { isLocalDate, type LocalDate } from '../dates';
import { InvalidValue, isCanonical, type ValueRule } from './invalid-value';
import { mockSeries, ssinParts, type SsinParts } from './ssin-parts';

declare const ssinBrand: unique symbol;

/** Social security identification number (NISS, INSZ) as eleven digits: national register, BIS or mock number. */
export type Ssin = string & { readonly [ssinBrand]: true };

/** What a number is held against besides its own digits. */
export interface SsinRules {
  /** Whether mock numbers of test environments (month 60 to 72) pass; only outside production when left out. */
  readonly acceptMock?: boolean;
  /** Tells the day after which nobody is born; the machine's clock when left out. */
  readonly clock?: Clock;
}

const elevenDigits = /^\d{11}$/;
const displayForm = /^\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}$/;

/** Highest counter of the national register; BIS numbers may carry any. */
const lastNationalCounter = 998;

/**
 * Reads eleven digits or the display form `85.07.30-033.28`. The order of the rules is that of the reference vectors:
 * length, check digits, month, counter, day, future. @throws InvalidValue with the first rule that is broken.
 */
export function parseSsin(text: string, rules: SsinRules = {}): Ssin {
  const digits = displayForm.test(text) ? text.replace(/\D/g, '') : text;
  const broken = brokenRule(digits, rules);
  if (broken !== undefined) throw new InvalidValue(broken);
  return digits as Ssin;
}

/** Whether a text is a number of eleven digits that parseSsin takes as it stands. */
export function isSsin(text: string, rules: SsinRules = {}): text is Ssin {
  return isCanonical((one) => parseSsin(one, rules), text);
}

/** The form in which people read it: `85.07.30-033.28`. */
export function formatSsin(ssin: Ssin): string {
  return ssin.replace(/(..)(..)(..)(...)(..)/, '$1.$2.$3-$4.$5');
}

function brokenRule(digits: string, rules: SsinRules): ValueRule | undefined {
  if (!elevenDigits.test(digits)) return 'ssin-length';
  const parts = ssinParts(digits);
  if (parts === undefined) return 'ssin-check-digits';
  if (parts.series > mockSeries || parts.month > 12) return 'ssin-month';
  if (parts.series === mockSeries && !(rules.acceptMock ?? isOutsideProduction())) return 'ssin-mock';
  if (parts.series === 0 && (parts.counter === 0 || parts.counter > lastNationalCounter)) return 'ssin-counter';
  if (!isPossibleDay(parts)) return 'ssin-day';
  return isInFuture(parts, rules.clock ?? systemClock) ? 'ssin-future' : undefined;
}

/** Without a month the day may be any figure; without a day only the month is known. */
function isPossibleDay(parts: SsinParts): boolean {
  return parts.month === 0 || parts.day === 0 || isLocalDate(birthText(parts));
}

/** Asking for the day is costly over a whole population; the year settles nearly all numbers. Belgium is ahead of universal time. */
function isInFuture(parts: SsinParts, clock: Clock): boolean {
  return parts.year >= clock.now().getUTCFullYear() && earliestBirth(parts) > clock.today();
}

/** First day on which the person can have been born, as far as the number tells. */
function earliestBirth(parts: SsinParts): LocalDate {
  const month = parts.month || 1;
  return birthText({ ...parts, month, day: parts.month === 0 ? 1 : parts.day || 1 }) as LocalDate;
}

function birthText({ year, month, day }: SsinParts): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function isOutsideProduction(): boolean {
  return process.env.NODE_ENV !== 'production';
}
