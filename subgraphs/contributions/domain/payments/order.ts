import type { LocalDate } from '../../../../common/dates';
import { isIban, type Iban } from '../../../../common/identifiers';
import type { Cents } from '../../../../common/money';
import type { StructuredAddress } from './address';

/** What is paid out. */
export type PaymentOrderKind = 'BENEFIT' | 'REFUND';

/**
 * How far an order is. WAITING: something is missing. PROPOSED: complete, may be put into a batch. APPROVED: its batch was
 * released. IN_FILE: the file of the batch was written. ACCEPTED: the bank took it over. EXECUTED: the account of the fund
 * was debited. REJECTED, RETURNED and CANCELLED: it ended without reaching the beneficiary.
 */
export type PaymentOrderStatus =
  'WAITING' | 'PROPOSED' | 'APPROVED' | 'IN_FILE' | 'ACCEPTED' | 'EXECUTED' | 'REJECTED' | 'RETURNED' | 'CANCELLED';

/** What an order waits for. */
export type PaymentWaitReason = 'NO_ACCOUNT' | 'ACCOUNT_INVALID' | 'NO_ADDRESS' | 'BENEFICIARY_UNKNOWN' | 'DECEASED';

/** Where each status may lead. */
const next: Readonly<Record<PaymentOrderStatus, readonly PaymentOrderStatus[]>> = {
  WAITING: ['PROPOSED', 'CANCELLED'],
  PROPOSED: ['WAITING', 'APPROVED', 'CANCELLED'],
  APPROVED: ['PROPOSED', 'IN_FILE'],
  IN_FILE: ['ACCEPTED', 'EXECUTED', 'REJECTED'],
  ACCEPTED: ['EXECUTED', 'REJECTED'],
  EXECUTED: ['RETURNED'],
  REJECTED: [],
  RETURNED: [],
  CANCELLED: [],
};

/** Whether an order may go from one status to another. */
export function mayBecome(from: PaymentOrderStatus, to: PaymentOrderStatus): boolean {
  return next[from].includes(to);
}

/** The statuses from which an order may become another. */
export function mayBecomeFrom(to: PaymentOrderStatus): PaymentOrderStatus[] {
  return (Object.keys(next) as PaymentOrderStatus[]).filter((from) => mayBecome(from, to));
}

/** Statuses of an order that did not fail: what it pays must not be paid by another one. */
export const liveStatuses: readonly PaymentOrderStatus[] = [
  'WAITING',
  'PROPOSED',
  'APPROVED',
  'IN_FILE',
  'ACCEPTED',
  'EXECUTED',
];

/** An order before it is kept. */
export interface PaymentToOrder {
  readonly kind: PaymentOrderKind;
  /** Payment of a benefit, or the refund itself. */
  readonly sourceId: string;
  readonly memberId: string;
  readonly amount: Cents;
  readonly benefit?: string | undefined;
  readonly iban: string | null;
}

/** Who is paid, as far as it is known. */
export interface Beneficiary {
  readonly name: string;
  readonly address?: StructuredAddress | undefined;
  readonly diedOn: LocalDate | null;
}

/**
 * What an order waits for; undefined when it may go to the bank. Nothing is paid to somebody who died before it is known who
 * inherits, and an address stands in a file in structured form only (rulebooks of the European Payments Council, since 15
 * November 2026).
 */
export function waitsFor(iban: string | null, beneficiary: Beneficiary | undefined): PaymentWaitReason | undefined {
  if (beneficiary === undefined) return 'BENEFICIARY_UNKNOWN';
  if (beneficiary.diedOn !== null) return 'DECEASED';
  if (iban === null) return 'NO_ACCOUNT';
  if (!isIban(iban)) return 'ACCOUNT_INVALID';
  return beneficiary.address === undefined ? 'NO_ADDRESS' : undefined;
}

/** An id of the fund as it goes to the bank: a letter and the id without dashes, 33 characters. */
export function bankReference(letter: 'M' | 'I' | 'T' | 'C', id: string): string {
  return letter + id.replaceAll('-', '').toUpperCase();
}

/** An order that can stand in a file. */
export interface CompleteOrder {
  readonly endToEndId: string;
  readonly amount: Cents;
  readonly name: string;
  readonly iban: Iban;
  readonly address: StructuredAddress;
  readonly remittance: string;
}
