import { numberInYear, quarterOfYear, yearOf, type Quarter } from '../quarter';
import { InvalidValue } from './invalid-value';

const form = /^([1-9]\d{3})Q([1-4])$/;

/** Reads a quarter as the social security network writes it, `2026Q4`. @throws InvalidValue when the text has another form. */
export function parseYearQuarter(text: string): Quarter {
  const [, year, number] = form.exec(text) ?? [];
  if (year === undefined) throw new InvalidValue('year-quarter-form');
  return quarterOfYear(Number(year), Number(number));
}

/** Whether a text is a quarter as the social security network writes it. */
export function isYearQuarter(text: string): boolean {
  return form.test(text);
}

/** A quarter as the social security network writes it: `2026Q4`. */
export function formatYearQuarter(quarter: Quarter): string {
  return `${yearOf(quarter)}Q${numberInYear(quarter)}`;
}
