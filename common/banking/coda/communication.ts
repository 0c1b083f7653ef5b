import { creditorReference, referenceInText, structuredReference } from '../reference';
import type { PaymentReference, StatedDirectDebit } from '../statement';

/** What the communication of a movement says. */
export interface Communication {
  readonly text: string;
  readonly reference?: PaymentReference | undefined;
  readonly directDebit?: StatedDirectDebit | undefined;
  readonly returnReason?: string | undefined;
  /** How it came back, 1 to 5; empty when it did not. */
  readonly returnType: string;
}

/** Types of structured communication that matter to a fund. */
const types = { creditorReference: '100', structured: '101', rebuilt: '102', directDebit: '127' } as const;

/**
 * Reads the communication of records 2.1 to 2.3 put together: free text, or three characters of type and their content.
 * Only what check digits confirm becomes a reference.
 */
export function readCommunication(isStructured: boolean, text: string): Communication {
  if (!isStructured) return { ...plain(text), reference: referenceInText(tidy(text)) };
  const [type, content] = [text.slice(0, 3), text.slice(3)];
  if (type === types.directDebit) return readDirectDebit(content);
  return { ...plain(content), reference: referenceOfType(type, content) };
}

function referenceOfType(type: string, content: string): PaymentReference | undefined {
  if (type === types.creditorReference) return creditorReference(content);
  if (type === types.structured) return structuredReference(content.slice(0, 12), 'STRUCTURED');
  return type === types.rebuilt ? structuredReference(content.slice(0, 12), 'REBUILT_BY_BANK') : undefined;
}

/** Type 127: 146 characters over the three records. */
function readDirectDebit(content: string): Communication {
  const mandate = content.slice(44, 79).trim();
  const text = tidy(content.slice(79, 141));
  const returnType = content.slice(141, 142);
  return {
    text,
    reference: referenceInText(text),
    directDebit: mandate === '' ? undefined : { mandate, creditor: content.slice(9, 44).trim() || undefined },
    returnType: /^[1-5]$/.test(returnType) ? returnType : '',
    returnReason: content.slice(142, 146).trim() || undefined,
  };
}

function plain(text: string): Communication {
  return { text: tidy(text), returnType: '' };
}

/** A text of several fields in one line, without the blanks that fill them. */
function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
