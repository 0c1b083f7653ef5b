import { InvalidValue, isCanonical } from './invalid-value';
import { complementTo98 } from './modulo-97';

declare const creditorReferenceBrand: unique symbol;

/** Creditor reference of ISO 11649: `RF`, two check digits and 1 to 21 letters or digits, upper case without blanks. */
export type CreditorReference = string & { readonly [creditorReferenceBrand]: true };

const form = /^RF(\d{2})([A-Z0-9]{1,21})$/;

/** Reads a reference; blanks and case do not matter. @throws InvalidValue for form or check digits. */
export function parseCreditorReference(text: string): CreditorReference {
  const compact = text.replaceAll(' ', '').toUpperCase();
  const [, checkDigits, reference = ''] = form.exec(compact) ?? [];
  if (reference === '') throw new InvalidValue('creditor-reference-form');
  if (checkDigitsOf(reference) !== checkDigits) throw new InvalidValue('creditor-reference-check-digits');
  return compact as CreditorReference;
}

/** Whether a text is a creditor reference in the form in which it is kept. */
export function isCreditorReference(text: string): text is CreditorReference {
  return isCanonical(parseCreditorReference, text);
}

/** The form in which people read it, in groups of four: `RF18 5390 0754 7034`. */
export function formatCreditorReference(reference: CreditorReference): string {
  return reference.replace(/(.{4})(?=.)/g, '$1 ');
}

/** Puts prefix and check digits before a reference of one's own. @throws InvalidValue when it is not 1 to 21 letters or digits. */
export function makeCreditorReference(reference: string): CreditorReference {
  const capitals = reference.toUpperCase();
  return parseCreditorReference(`RF${checkDigitsOf(capitals)}${capitals}`);
}

function checkDigitsOf(reference: string): string {
  return complementTo98(`${reference}RF00`);
}
