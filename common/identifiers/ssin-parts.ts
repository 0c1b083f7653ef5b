import { complementTo97 } from './modulo-97';

/** What eleven digits say by their places, before anything but the check digits is checked. */
export interface SsinParts {
  /** Year with its century, which only the check digits tell. */
  readonly year: number;
  /** What is added to the month: 0 national register, 20 BIS of unknown sex, 40 BIS of known sex, 60 mock; else invalid. */
  readonly series: number;
  /** Month within the series; 0 when it is not known. */
  readonly month: number;
  /** Day; 0 when it is not known, any figure when the month is not known either. */
  readonly day: number;
  /** Serial number of the day: odd for men, even for women. */
  readonly counter: number;
}

const monthsOfASeries = 20;

/** Series of the numbers of test environments, which belong to nobody. */
export const mockSeries = 60;

/** Takes eleven digits apart; undefined when the check digits fit neither century. Both can never fit. */
export function ssinParts(digits: string): SsinParts | undefined {
  const base = digits.slice(0, 9);
  const century = centuryOf(base, digits.slice(9));
  if (century === undefined) return undefined;
  const month = Number(digits.slice(2, 4));
  return {
    year: century + Number(digits.slice(0, 2)),
    series: month - (month % monthsOfASeries),
    month: month % monthsOfASeries,
    day: Number(digits.slice(4, 6)),
    counter: Number(digits.slice(6, 9)),
  };
}

/** Check digits of nine digits; people born from 2000 on have a 2 in front of them. */
export function ssinCheckDigits(base: string, year: number): string {
  return complementTo97(year >= 2000 ? `2${base}` : base);
}

function centuryOf(base: string, checkDigits: string): number | undefined {
  return [1900, 2000].find((century) => ssinCheckDigits(base, century) === checkDigits);
}
