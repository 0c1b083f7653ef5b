import { InvalidValue, isCanonical } from './invalid-value';
import { complementTo97 } from './modulo-97';

declare const establishmentUnitNumberBrand: unique symbol;

/**
 * Number of an establishment unit, a place where an enterprise is active, in the Crossroads Bank for Enterprises: ten digits,
 * the first 2 to 8. A first digit 9 is a branch, 0 or 1 an enterprise.
 */
export type EstablishmentUnitNumber = string & { readonly [establishmentUnitNumberBrand]: true };

const displayForm = /^\d\.\d{3}\.\d{3}\.\d{3}$/;

/** Reads ten digits or the display form `2.123.456.791`. @throws InvalidValue for length, first digit or check digits. */
export function parseEstablishmentUnitNumber(text: string): EstablishmentUnitNumber {
  const digits = displayForm.test(text) ? text.replaceAll('.', '') : text;
  if (!/^\d{10}$/.test(digits)) throw new InvalidValue('establishment-unit-number-length');
  if (!/^[2-8]/.test(digits)) throw new InvalidValue('establishment-unit-number-first-digit');
  const isChecked = complementTo97(digits.slice(0, 8)) === digits.slice(8);
  if (!isChecked) throw new InvalidValue('establishment-unit-number-check-digits');
  return digits as EstablishmentUnitNumber;
}

/** Whether a text is the number of an establishment unit in ten digits. */
export function isEstablishmentUnitNumber(text: string): text is EstablishmentUnitNumber {
  return isCanonical(parseEstablishmentUnitNumber, text);
}

/** The form in which people read it: `2.123.456.791`. */
export function formatEstablishmentUnitNumber(number: EstablishmentUnitNumber): string {
  return number.replace(/(.)(...)(...)(...)/, '$1.$2.$3.$4');
}
