import { InvalidValue, isCanonical } from './invalid-value';
import { complementTo97 } from './modulo-97';

declare const enterpriseNumberBrand: unique symbol;

/** Number of an enterprise in the Crossroads Bank for Enterprises (BCE, KBO): ten digits, the first 0 or 1. */
export type EnterpriseNumber = string & { readonly [enterpriseNumberBrand]: true };

const displayForm = /^\d{4}\.\d{3}\.\d{3}$/;
const vatForm = /^BE ?(\d{10}|\d{4}\.\d{3}\.\d{3})$/;

/** Reads ten digits or the display form `0403.019.261`. @throws InvalidValue for length, first digit or check digits. */
export function parseEnterpriseNumber(text: string): EnterpriseNumber {
  const digits = displayForm.test(text) ? text.replaceAll('.', '') : text;
  if (!/^\d{10}$/.test(digits)) throw new InvalidValue('enterprise-number-length');
  if (!/^[01]/.test(digits)) throw new InvalidValue('enterprise-number-first-digit');
  if (complementTo97(digits.slice(0, 8)) !== digits.slice(8)) throw new InvalidValue('enterprise-number-check-digits');
  return digits as EnterpriseNumber;
}

/** Whether a text is an enterprise number of ten digits. */
export function isEnterpriseNumber(text: string): text is EnterpriseNumber {
  return isCanonical(parseEnterpriseNumber, text);
}

/** The form in which people read it: `0403.019.261`. */
export function formatEnterpriseNumber(number: EnterpriseNumber): string {
  return number.replace(/(....)(...)(...)/, '$1.$2.$3');
}

/** Completes eight digits, the first 0 or 1, with their check digits. @throws InvalidValue when they are something else. */
export function makeEnterpriseNumber(firstEightDigits: string): EnterpriseNumber {
  if (!/^\d{8}$/.test(firstEightDigits)) throw new InvalidValue('enterprise-number-length');
  return parseEnterpriseNumber(firstEightDigits + complementTo97(firstEightDigits));
}

/** The number as the VAT administration writes it: `BE0403019261`. Whether the enterprise is liable to VAT it does not say. */
export function vatNumberOf(number: EnterpriseNumber): string {
  return `BE${number}`;
}

/** Reads a Belgian VAT number, `BE` and the enterprise number. @throws InvalidValue for the form and as parseEnterpriseNumber. */
export function parseVatNumber(text: string): EnterpriseNumber {
  const [, number] = vatForm.exec(text) ?? [];
  if (number === undefined) throw new InvalidValue('vat-number-form');
  return parseEnterpriseNumber(number);
}
