import type { LocalDate } from '../../dates';
import type { CreditorReference, EnterpriseNumber, Iban, StructuredCommunication } from '../../identifiers';
import { sumCents, type Cents } from '../../money';
import { isSepaIdentifier } from './text';

/** What a payment is for: a reference that is checked, or text of at most 140 characters. */
export type Remittance =
  | { readonly structured: StructuredCommunication }
  | { readonly creditor: CreditorReference }
  | { readonly text: string };

/** Address in structured form, the only one that is allowed since 15 November 2026; it may be left out as well. */
export interface PaymentAddress {
  readonly street?: string | undefined;
  readonly buildingNumber?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly town: string;
  /** Two capitals of the country. */
  readonly country: string;
}

/** Who sends a file. */
export interface PaymentInitiator {
  readonly name: string;
  readonly enterpriseNumber: EnterpriseNumber;
  readonly iban: Iban;
  readonly bic?: string | undefined;
}

/** What every order of a file has. */
export interface PaymentLine {
  /** Comes back on statements and reports: unique for ever, at most 35 characters. */
  readonly endToEndId: string;
  readonly amount: Cents;
  readonly name: string;
  readonly iban: Iban;
  readonly remittance: Remittance;
}

/** What every file has. */
export interface PaymentFile<Line extends PaymentLine> {
  readonly messageId: string;
  readonly createdAt: Date;
  readonly paymentInformationId: string;
  readonly initiator: PaymentInitiator;
  /** Day on which money is to move. */
  readonly on: LocalDate;
  readonly lines: readonly Line[];
}

/** Rules of a file that would be refused by every bank. */
export type PaymentFileRule = 'NO_LINES' | 'IDENTIFIER' | 'IDENTIFIER_REPEATED' | 'AMOUNT' | 'MANDATE' | 'CREDITOR';

/** A file cannot be written; names the order, never the person. */
export class UnwritablePaymentFile extends Error {
  override readonly name = 'UnwritablePaymentFile';
  constructor(
    readonly rule: PaymentFileRule,
    readonly endToEndId?: string,
  ) {
    super(`the payment file breaks the rule ${rule}`);
  }
}

/** Largest amount of one order: 999,999,999.99 euro. */
const largest = 99_999_999_999;

/** Checks what the schema of the message cannot; returns the sum of the file. @throws UnwritablePaymentFile */
export function checkedSum({ messageId, paymentInformationId, lines }: PaymentFile<PaymentLine>): Cents {
  if (lines.length === 0) throw new UnwritablePaymentFile('NO_LINES');
  if (!isSepaIdentifier(messageId) || !isSepaIdentifier(paymentInformationId))
    throw new UnwritablePaymentFile('IDENTIFIER');
  const seen = new Set<string>();
  for (const { endToEndId, amount } of lines) {
    if (!isSepaIdentifier(endToEndId)) throw new UnwritablePaymentFile('IDENTIFIER', endToEndId);
    if (seen.has(endToEndId)) throw new UnwritablePaymentFile('IDENTIFIER_REPEATED', endToEndId);
    if (amount <= 0 || amount > largest) throw new UnwritablePaymentFile('AMOUNT', endToEndId);
    seen.add(endToEndId);
  }
  return sumCents(lines.map(({ amount }) => amount));
}
