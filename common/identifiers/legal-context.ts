import { InvalidValue, isCanonical } from './invalid-value';

declare const legalContextBrand: unique symbol;

/** Legal ground on which the social security network is asked for data, such as `SELF_EMPLOYED:SOCIAL_STATUS`. */
export type LegalContext = string & { readonly [legalContextBrand]: true };

const form = /^[a-zA-Z0-9][a-zA-Z0-9_:+\- ]*[a-zA-Z0-9_:+-]$/;
const longest = 64;

/** Reads a legal context of 2 to 64 characters. @throws InvalidValue when the text has another form. */
export function parseLegalContext(text: string): LegalContext {
  if (text.length > longest || !form.test(text)) throw new InvalidValue('legal-context-form');
  return text as LegalContext;
}

/** Whether a text is a legal context. */
export function isLegalContext(text: string): text is LegalContext {
  return isCanonical(parseLegalContext, text);
}
