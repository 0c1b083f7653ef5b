import { InvalidValue, isCanonical } from './invalid-value';
import { remainderOr97 } from './modulo-97';

declare const structuredCommunicationBrand: unique symbol;

/** Structured communication of a Belgian payment (communication structurée, gestructureerde mededeling): twelve digits. */
export type StructuredCommunication = string & { readonly [structuredCommunicationBrand]: true };

/** Opening and closing marks are the same or both absent. */
const inputForm = /^(\+\+\+|\*\*\*|) ?([\d/. ]*\d) ?\1$/;
const displayForms = /(\+\+\+|\*\*\*) ?(\d{3}\/\d{4}\/\d{5}) ?\1/g;
const standingAlone = /(?<!\d)\d{12}(?!\d)/g;

/**
 * Reads `+++010/8068/17183+++`, the same with asterisks, or without marks, slashes, dots or blanks.
 * @throws InvalidValue when it does not hold twelve digits or the last two do not fit.
 */
export function parseStructuredCommunication(text: string): StructuredCommunication {
  const [, , inner = ''] = inputForm.exec(text) ?? [];
  const digits = inner.replace(/[/. ]/g, '');
  if (digits.length !== 12) throw new InvalidValue('structured-communication-length');
  if (!isChecked(digits)) throw new InvalidValue('structured-communication-check-digits');
  return digits as StructuredCommunication;
}

/** Whether a text is a structured communication of twelve digits without signs, the form in which it is kept. */
export function isStructuredCommunication(text: string): text is StructuredCommunication {
  return isCanonical(parseStructuredCommunication, text);
}

/** The form in which people read it: `+++010/8068/17183+++`. */
export function formatStructuredCommunication(communication: StructuredCommunication): string {
  return communication.replace(/(...)(....)(.....)/, '+++$1/$2/$3+++');
}

/** The communication of a sequence number, 0 to 9,999,999,999. @throws RangeError for another number. */
export function makeStructuredCommunication(sequence: number): StructuredCommunication {
  const isInRange = Number.isInteger(sequence) && sequence >= 0 && sequence <= 9_999_999_999;
  if (!isInRange) throw new RangeError('a structured communication holds a number of at most ten digits');
  const digits = String(sequence).padStart(10, '0');
  return (digits + remainderOr97(digits)) as StructuredCommunication;
}

/**
 * Every communication in the free text of a bank statement: those in display form, else twelve digits standing alone. Only
 * what its check digits confirm is returned, each once, in order.
 */
export function findStructuredCommunications(text: string): StructuredCommunication[] {
  const displayed = [...text.matchAll(displayForms)].map(([, , digits = '']) => digits.replaceAll('/', ''));
  const shown = displayed.filter(isChecked);
  const found =
    shown.length > 0 ? shown : [...text.matchAll(standingAlone)].map(([digits]) => digits).filter(isChecked);
  return [...new Set(found)] as StructuredCommunication[];
}

function isChecked(digits: string): boolean {
  return remainderOr97(digits.slice(0, 10)) === digits.slice(10);
}
