import type { LocalDate } from '../dates';
import type { CreditorReference, Iban, StructuredCommunication } from '../identifiers';
import type { Cents } from '../money';

/** Formats in which banks deliver statements. */
export type StatementFormat = 'CODA' | 'CAMT_053';

/** What a movement is to a fund, whatever the format says it in. */
export type MovementNature =
  | 'TRANSFER_IN'
  | 'OTHER_IN'
  | 'COLLECTION'
  | 'COLLECTION_RETURNED'
  | 'TRANSFER_RETURNED'
  | 'OUT'
  | 'COSTS'
  | 'CORRECTION';

/**
 * How a movement relates to others. SINGLE stands alone; TOTAL is the sum of the DETAIL movements that follow it, so that
 * only these are somebody's; PART says how the amount of a SINGLE one is made up and is nobody's by itself.
 */
export type MovementLevel = 'SINGLE' | 'TOTAL' | 'DETAIL' | 'PART';

/** A reference that its check digits confirm, and how much the bank vouches for it. */
export type PaymentReference =
  | { readonly source: 'STRUCTURED' | 'REBUILT_BY_BANK' | 'FREE_TEXT'; readonly structured: StructuredCommunication }
  | { readonly source: 'STRUCTURED' | 'FREE_TEXT'; readonly creditor: CreditorReference };

/** Who stands at the other end. */
export interface Counterparty {
  /** The account when it is a valid IBAN. */
  readonly iban?: Iban | undefined;
  readonly name?: string | undefined;
}

/** What a statement tells of a direct debit. */
export interface StatedDirectDebit {
  readonly mandate: string;
  readonly creditor?: string | undefined;
}

/** In which way a payment came back; before or after it was settled, asked for by bank, debtor or creditor. */
export type ReturnKind = 'REJECT' | 'RETURN' | 'REFUND' | 'REVERSAL' | 'CANCELLATION';

/** That a payment came back, and why. */
export interface StatedReturn {
  /** Absent when the bank does not say. */
  readonly kind?: ReturnKind | undefined;
  /** ISO reason code of four characters; absent when the bank gives none. */
  readonly reason?: string | undefined;
}

/** One movement of an account. */
export interface BankMovement {
  /** Place in the statement, from 1; details follow their movement from 1, which itself is 0. */
  readonly sequence: number;
  readonly detail: number;
  readonly level: MovementLevel;
  readonly nature: MovementNature;
  /** Above zero when the account was credited. */
  readonly amount: Cents;
  readonly bookedOn: LocalDate;
  readonly valueOn?: LocalDate | undefined;
  /** Code of the bank for the transaction, for people. */
  readonly code: string;
  readonly reference?: PaymentReference | undefined;
  /** Everything the payer wrote, as far as it is text. */
  readonly communication: string;
  /** EndToEndId of a movement or detail, PaymentInformationId of a total. */
  readonly customerReference?: string | undefined;
  readonly counterparty: Counterparty;
  readonly directDebit?: StatedDirectDebit | undefined;
  readonly returned?: StatedReturn | undefined;
}

/** What stands at the beginning of a statement. */
export interface StatementOpening {
  /** IBAN where the account has one, else the number as the bank writes it. */
  readonly account: string;
  readonly holder: string;
  /** Tells the statements of one account and day of creation apart. */
  readonly identification: string;
  /** Number of the electronic statement; absent where the bank gives none. */
  readonly number?: number | undefined;
  readonly createdOn: LocalDate;
  readonly oldBalance: Cents;
  readonly oldBalanceOn?: LocalDate | undefined;
  readonly isDuplicate: boolean;
}

/** What stands at its end; everything in it agreed with the movements. */
export interface StatementClosing {
  readonly newBalance: Cents;
  readonly newBalanceOn?: LocalDate | undefined;
  /** Sums of movements, without their details, both above zero. */
  readonly debits: Cents;
  readonly credits: Cents;
}

/** A statement in the order in which it is read. A file holds one or more. */
export type StatementPart =
  | { readonly part: 'OPENING'; readonly opening: StatementOpening }
  | { readonly part: 'MOVEMENT'; readonly movement: BankMovement }
  | { readonly part: 'CLOSING'; readonly closing: StatementClosing };

/** A whole statement, for those who do not mind to hold it. */
export interface BankStatement {
  readonly opening: StatementOpening;
  readonly movements: readonly BankMovement[];
  readonly closing: StatementClosing;
}

/** Puts the parts of a file together into statements. @throws StatementFault as the reader of the parts does. */
export function collectStatements(parts: Iterable<StatementPart>): BankStatement[] {
  const statements: BankStatement[] = [];
  let opening: StatementOpening | undefined;
  let movements: BankMovement[] = [];
  for (const part of parts) {
    if (part.part === 'OPENING') [opening, movements] = [part.opening, []];
    else if (part.part === 'MOVEMENT') movements.push(part.movement);
    else if (opening !== undefined) statements.push({ opening, movements, closing: part.closing });
  }
  return statements;
}
