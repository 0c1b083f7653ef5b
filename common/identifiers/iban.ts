import { validateIBAN, ValidationErrorsIBAN } from 'ibantools';
import { InvalidValue, isCanonical, type ValueRule } from './invalid-value';
import { complementTo98, remainderOr97 } from './modulo-97';

declare const ibanBrand: unique symbol;

/** International bank account number (ISO 13616), upper case without blanks. */
export type Iban = string & { readonly [ibanBrand]: true };

/** What the checker of all countries finds, the most telling first: a wrong length makes the check digits wrong too. */
const ruleOfError: readonly (readonly [ValidationErrorsIBAN, ValueRule])[] = [
  [ValidationErrorsIBAN.NoIBANProvided, 'iban-length'],
  [ValidationErrorsIBAN.NoIBANCountry, 'iban-country'],
  [ValidationErrorsIBAN.WrongBBANLength, 'iban-length'],
  [ValidationErrorsIBAN.WrongBBANFormat, 'iban-form'],
  [ValidationErrorsIBAN.ChecksumNotNumber, 'iban-form'],
  [ValidationErrorsIBAN.WrongIBANChecksum, 'iban-check-digits'],
  [ValidationErrorsIBAN.WrongAccountBankBranchChecksum, 'iban-national-check-digits'],
];

/**
 * Reads an account number of any country; blanks and case do not matter. Besides its own check digits those of the country
 * count: `BE54310100270000` has good ones of the first kind only. @throws InvalidValue with the rule that is broken.
 */
export function parseIban(text: string): Iban {
  const compact = text.replaceAll(' ', '').toUpperCase();
  const { valid, errorCodes } = validateIBAN(compact);
  if (valid) return compact as Iban;
  const [, rule] = ruleOfError.find(([error]) => errorCodes.includes(error)) ?? [undefined, 'iban-form' as const];
  throw new InvalidValue(rule);
}

/** Whether a text is an account number in the form in which it is kept. */
export function isIban(text: string): text is Iban {
  return isCanonical(parseIban, text);
}

/** The form in which people read it, in groups of four: `BE68 5390 0754 7034`. */
export function formatIban(iban: Iban): string {
  return iban.replace(/(.{4})(?=.)/g, '$1 ');
}

/** Two capitals of the country of an account. */
export function ibanCountry(iban: Iban): string {
  return iban.slice(0, 2);
}

/** The Belgian account of bank code and account number, ten digits together. @throws InvalidValue when they are not ten digits. */
export function makeBelgianIban(bankAndAccount: string): Iban {
  if (!/^\d{10}$/.test(bankAndAccount)) throw new InvalidValue('iban-form');
  const national = bankAndAccount + remainderOr97(bankAndAccount);
  return `BE${complementTo98(`${national}BE00`)}${national}` as Iban;
}
