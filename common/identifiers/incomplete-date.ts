import { isLocalDate } from '../dates';
import { InvalidValue, isCanonical } from './invalid-value';

declare const incompleteDateBrand: unique symbol;

/** Date of the social security network of which the day, or month and day, may be unknown: `2026-11-00`, `2026-00-00`. */
export type IncompleteDate = string & { readonly [incompleteDateBrand]: true };

const form = /^([1-9]\d{3})-([01]\d)-([0-3]\d)$/;

/** Reads `YYYY-MM-DD` in which `00` means unknown. @throws InvalidValue for the form or for a date that cannot exist. */
export function parseIncompleteDate(text: string): IncompleteDate {
  const [, year, month, day] = form.exec(text) ?? [];
  if (year === undefined) throw new InvalidValue('incomplete-date-form');
  const isPossible = month === '00' ? day === '00' : isLocalDate(`${year}-${month}-${day === '00' ? '01' : day}`);
  if (!isPossible) throw new InvalidValue('incomplete-date-day');
  return text as IncompleteDate;
}

/** Whether a text is a date of which month and day may be unknown. */
export function isIncompleteDate(text: string): text is IncompleteDate {
  return isCanonical(parseIncompleteDate, text);
}
