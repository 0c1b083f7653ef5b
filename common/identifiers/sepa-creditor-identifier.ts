import type { EnterpriseNumber } from './enterprise-number';
import { InvalidValue, isCanonical } from './invalid-value';
import { complementTo98 } from './modulo-97';

declare const creditorIdentifierBrand: unique symbol;

/**
 * Identifier of a creditor of SEPA direct debits: country, two check digits, business code of three characters and the
 * national identifier, in Belgium usually the enterprise number.
 */
export type SepaCreditorIdentifier = string & { readonly [creditorIdentifierBrand]: true };

const form = /^([A-Z]{2})(\d{2})[A-Z0-9]{3}([A-Z0-9]{1,28})$/;

/** Reads an identifier; blanks and case do not matter. @throws InvalidValue for form or check digits. */
export function parseSepaCreditorIdentifier(text: string): SepaCreditorIdentifier {
  const compact = text.replaceAll(' ', '').toUpperCase();
  const [, country = '', checkDigits, identifier = ''] = form.exec(compact) ?? [];
  if (identifier === '') throw new InvalidValue('creditor-identifier-form');
  if (checkDigitsOf(country, identifier) !== checkDigits) throw new InvalidValue('creditor-identifier-check-digits');
  return compact as SepaCreditorIdentifier;
}

/** Whether a text is a creditor identifier in the form in which it is kept. */
export function isSepaCreditorIdentifier(text: string): text is SepaCreditorIdentifier {
  return isCanonical(parseSepaCreditorIdentifier, text);
}

/** The identifier of a Belgian creditor. @throws InvalidValue when the business code is not three letters or digits. */
export function makeSepaCreditorIdentifier(number: EnterpriseNumber, businessCode = 'ZZZ'): SepaCreditorIdentifier {
  return parseSepaCreditorIdentifier(`BE${checkDigitsOf('BE', number)}${businessCode}${number}`);
}

/** The business code takes no part in the check. */
function checkDigitsOf(country: string, identifier: string): string {
  return complementTo98(`${identifier}${country}00`);
}
