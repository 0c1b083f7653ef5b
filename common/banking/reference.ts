import {
  findStructuredCommunications,
  isIban,
  parseCreditorReference,
  parseStructuredCommunication,
  type CreditorReference,
  type Iban,
} from '../identifiers';
import type { PaymentReference } from './statement';

const creditorReferences = /(?<![A-Z0-9])RF\d{2}[A-Z0-9]{1,21}(?![A-Z0-9])/gi;

/** The structured communication a bank gives as such; undefined when its check digits do not fit. */
export function structuredReference(
  text: string,
  source: 'STRUCTURED' | 'REBUILT_BY_BANK',
): PaymentReference | undefined {
  const structured = orUndefined(() => parseStructuredCommunication(text.trim()));
  return structured && { source, structured };
}

/** The creditor reference (ISO 11649) a bank gives as such; undefined when its check digits do not fit. */
export function creditorReference(text: string): PaymentReference | undefined {
  const creditor = orUndefined(() => parseCreditorReference(text.trim()));
  return creditor && { source: 'STRUCTURED', creditor };
}

/** The one reference in free text that check digits confirm; undefined when there is none, or two that differ. */
export function referenceInText(text: string): PaymentReference | undefined {
  const structured = findStructuredCommunications(text);
  const creditors = [...new Set([...text.matchAll(creditorReferences)].map(([found]) => found.toUpperCase()))]
    .map((found) => orUndefined(() => parseCreditorReference(found)))
    .filter((found): found is CreditorReference => found !== undefined);
  if (structured.length + creditors.length !== 1) return undefined;
  const [one] = structured;
  const [creditor] = creditors;
  if (one !== undefined) return { source: 'FREE_TEXT', structured: one };
  return creditor && { source: 'FREE_TEXT', creditor };
}

/** The IBAN at the start of a field that also holds other things, or undefined. */
export function ibanInField(field: string): Iban | undefined {
  const candidate = field.trim().split(/\s+/)[0] ?? '';
  return isIban(candidate) ? candidate : undefined;
}

function orUndefined<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
