import { ibanCountry, type Iban } from './iban';
import { InvalidValue, isCanonical } from './invalid-value';

declare const bicBrand: unique symbol;

/** Business identifier code of a bank (ISO 9362): 8 or 11 characters, upper case. Optional in SEPA payments. */
export type Bic = string & { readonly [bicBrand]: true };

/** One line of the bank code list of the National Bank, which the caller supplies: it changes several times a year. */
export interface BankCodeRange {
  /** First and last bank code of the range, three digits. */
  readonly from: string;
  readonly to: string;
  /** Code of the bank; null or a remark where the range has none. */
  readonly bic: string | null;
}

const form = /^[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/;

/** Reads a code; case does not matter. @throws InvalidValue when it has another form. */
export function parseBic(text: string): Bic {
  const capitals = text.toUpperCase();
  if (!form.test(capitals)) throw new InvalidValue('bic-form');
  return capitals as Bic;
}

/** Whether a text is a bank's code in the form in which it is kept. */
export function isBic(text: string): text is Bic {
  return isCanonical(parseBic, text);
}

/** The bank of a Belgian account according to a bank code list; undefined for foreign accounts and codes without bank. */
export function bicOfIban(iban: Iban, ranges: readonly BankCodeRange[]): Bic | undefined {
  if (ibanCountry(iban) !== 'BE') return undefined;
  const bankCode = iban.slice(4, 7);
  const bic = ranges.find(({ from, to }) => from <= bankCode && bankCode <= to)?.bic ?? '';
  return isBic(bic) ? bic : undefined;
}
