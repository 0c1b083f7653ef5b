import { addDays, dayOfWeek, daysBetween, type LocalDate } from '../../../../common/dates';
import { timesCents, type Cents } from '../../../../common/money';
import type { ParameterBook } from '../../../../common/parameters';
import { amountOn, countOn } from '../known';

/** Situation of the household, which decides on the amount. RD 20.7.1971, article 9. */
export type IncapacitySituation = 'WITH_FAMILY_CHARGE' | 'SINGLE' | 'COHABITING';

const names = {
  WITH_FAMILY_CHARGE: 'daily-benefit-with-family-charge',
  SINGLE: 'daily-benefit-single',
  COHABITING: 'daily-benefit-cohabiting',
} as const;

const saturday = 6;
const sunday = 7;

/**
 * First paid day of an incapacity: its first one when it lasts longer than the waiting days; undefined otherwise.
 * RD 20.7.1971, article 7.
 */
export function incapacityPaidFrom(book: ParameterBook, from: LocalDate, to: LocalDate): LocalDate | undefined {
  const waiting = countOn(book, 'incapacity/waiting-days', from).value;
  return daysBetween(from, to) + 1 > waiting ? from : undefined;
}

/** Paid days of a period: every day but Sundays. */
export function paidDays(from: LocalDate, to: LocalDate): number {
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
  return days.filter((day) => dayOfWeek(day) !== sunday).length;
}

/** Seventh day after the start, the first not counted, and the last day for the certificate: the next working day. */
export function certificateBy(book: ParameterBook, start: LocalDate) {
  const seventhDay = addDays(start, countOn(book, 'incapacity/certificate-days', start).value);
  const rest = dayOfWeek(seventhDay) < saturday ? 0 : sunday + 1 - dayOfWeek(seventhDay);
  return { seventhDay, lastDay: addDays(seventhDay, rest) };
}

/** Benefit of a number of paid days at the amount of a day, in cents. Throws ParameterNotPublished while it is awaited. */
export function incapacityBenefit(
  book: ParameterBook,
  situation: IncapacitySituation,
  days: number,
  on: LocalDate,
): Cents {
  return timesCents(amountOn(book, `incapacity/${names[situation]}`, on).value, days);
}
