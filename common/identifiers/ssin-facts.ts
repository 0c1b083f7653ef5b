import { isLocalDate, localDate, yearOfDate, monthOfDate, dayOfMonth, type LocalDate } from '../dates';
import type { Ssin } from './ssin';
import { mockSeries, ssinCheckDigits, ssinParts, type SsinParts } from './ssin-parts';

/** What a number says about its holder. The register, not the number, is the authority on both facts. */
export interface SsinFacts {
  /** National register, BIS (known to social security only) or mock (nobody). */
  readonly kind: 'NATIONAL' | 'BIS' | 'MOCK';
  /** Null when the number does not hold the full date. */
  readonly birthDate: LocalDate | null;
  /** Null for BIS numbers given when the sex was not known. */
  readonly sex: 'FEMALE' | 'MALE' | null;
}

const bisOfUnknownSex = 20;

/** Kind, birth date and sex as far as the number tells them. */
export function ssinFacts(ssin: Ssin): SsinFacts {
  const parts = ssinParts(ssin);
  if (parts === undefined) throw new RangeError('the check digits of the number fit neither century');
  const sex = parts.counter % 2 === 0 ? 'FEMALE' : 'MALE';
  return { kind: kindOf(parts), birthDate: birthDateOf(parts), sex: parts.series === bisOfUnknownSex ? null : sex };
}

/**
 * A mock number of a test environment: it can belong to nobody, whatever the birth date. Odd counters are men, even ones
 * women. @throws RangeError for a counter outside 1 to 998 or a birth year outside 1900 to 2099.
 */
export function makeMockSsin(birthDate: LocalDate, counter: number): Ssin {
  const year = yearOfDate(birthDate);
  if (!Number.isInteger(counter) || counter < 1 || counter > 998) throw new RangeError('a counter is 1 to 998');
  if (year < 1900 || year > 2099) throw new RangeError('a number holds birth years 1900 to 2099');
  const base = [year % 100, monthOfDate(birthDate) + mockSeries, dayOfMonth(birthDate)].map((part) => pad(part, 2));
  const digits = base.join('') + pad(counter, 3);
  return (digits + ssinCheckDigits(digits, year)) as Ssin;
}

/**
 * Whether the schema type `SsinType` of the Crossroads Bank takes the number. It is stricter than the register on the
 * day, which it wants at most 31 even where the month is not known. Mock numbers pass in its newer edition only.
 */
export function fitsKszSsinType(ssin: Ssin): boolean {
  return Number(ssin.slice(4, 6)) <= 31;
}

function kindOf({ series }: SsinParts): SsinFacts['kind'] {
  if (series === mockSeries) return 'MOCK';
  return series === 0 ? 'NATIONAL' : 'BIS';
}

/** A date is derived only when month and day are both there. */
function birthDateOf({ year, month, day }: SsinParts): LocalDate | null {
  if (month === 0 || day === 0) return null;
  const text = `${year}-${pad(month, 2)}-${pad(day, 2)}`;
  return isLocalDate(text) ? localDate(year, month, day) : null;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
