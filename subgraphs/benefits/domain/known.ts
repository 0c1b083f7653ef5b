import type { LocalDate } from '../../../common/dates';
import type { Cents } from '../../../common/money';
import type { ParameterBook, ParameterValue } from '../../../common/parameters';
import type { Ratio, Rounding } from '../../../common/ratio';

/** A legal value ready to compute with, and where it comes from. */
export interface Known<T> {
  readonly value: T;
  readonly parameter: ParameterValue;
}

/** Sum of money on a day, by the id without the part of the subgraph. Throws ParameterNotPublished. */
export function amountOn(book: ParameterBook, id: string, on: LocalDate): Known<Cents> {
  return known(book, id, on);
}

/** Count on a day: months, quarters, days, years of age. Throws ParameterNotPublished. */
export function countOn(book: ParameterBook, id: string, on: LocalDate): Known<number> {
  return known(book, id, on);
}

/** Ratio on a day. Throws ParameterNotPublished. */
export function ratioOn(book: ParameterBook, id: string, on: LocalDate): Known<Ratio> {
  return known(book, id, on);
}

/** Rounding of a whole benefit or of a part of it. RD 11.12.2001. */
export function roundingOn(book: ParameterBook, kind: 'benefit' | 'partial-benefit', on: LocalDate): Known<Rounding> {
  return known(book, `rounding/${kind}-rounding`, on);
}

function known<T>(book: ParameterBook, id: string, on: LocalDate): Known<T> {
  const parameter = book.at(`benefits.${id}`, on);
  return { value: parameter.quantity as T, parameter };
}
