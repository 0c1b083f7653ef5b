import type { LocalDate } from '../../../common/dates';
import { cents, sumCents, zeroCents, type Cents } from '../../../common/money';
import type { Quarter } from '../../../common/quarter';
import type { DebtKind } from './allocation';

/**
 * Ledger accounts. DEBTOR: what the member owes. CREDIT: money of the member that is not applied. BANK: the accounts of the
 * fund. CHARGED: what was charged, less what was taken back. WAIVED and LOSS: debts given up. TAKEOVER: balances brought in
 * from an earlier administration. REFUNDS: money on its way back to the member, which is out of hand and not at the bank yet.
 */
export type LedgerAccount = 'DEBTOR' | 'CREDIT' | 'BANK' | 'CHARGED' | 'WAIVED' | 'LOSS' | 'TAKEOVER' | 'REFUNDS';

/** What happened, for each kind of entry. */
export type EntryKind =
  | 'TAKEOVER'
  | 'CHARGE'
  | 'SUPPLEMENT'
  | 'DECREASE'
  | 'SURCHARGE'
  | 'INTEREST'
  | 'COSTS'
  | 'PAYMENT'
  | 'PAYMENT_RETURNED'
  | 'CREDIT_USED'
  | 'CREDIT_MADE'
  | 'REFUND'
  | 'REFUND_RETURNED'
  | 'EXEMPTION'
  | 'ASSIMILATION'
  | 'WAIVER'
  | 'WRITE_OFF'
  | 'CORRECTION';

/** A sum by kind; `unapplied` is money that belongs to no debt yet. */
export type EntryParts = Readonly<Partial<Record<Lowercase<DebtKind> | 'unapplied', Cents>>>;

/** One movement between two ledger accounts: what one gains the other loses, so every set of entries balances. */
export interface LedgerEntry {
  readonly bookedOn: LocalDate;
  readonly kind: EntryKind;
  readonly quarter?: Quarter | undefined;
  /** Claim of the quarter it is about: 0 for the notice, then one for each supplement. */
  readonly claim?: number | undefined;
  readonly debit: LedgerAccount;
  readonly credit: LedgerAccount;
  readonly parts: EntryParts;
  /** Payment, notice, statement, request or run that caused it. */
  readonly causeId?: string | undefined;
}

/** Debit and credit account of each kind of entry. */
const movements: Readonly<Record<EntryKind, readonly [LedgerAccount, LedgerAccount]>> = {
  TAKEOVER: ['DEBTOR', 'TAKEOVER'],
  CHARGE: ['DEBTOR', 'CHARGED'],
  SUPPLEMENT: ['DEBTOR', 'CHARGED'],
  DECREASE: ['CHARGED', 'DEBTOR'],
  SURCHARGE: ['DEBTOR', 'CHARGED'],
  INTEREST: ['DEBTOR', 'CHARGED'],
  COSTS: ['DEBTOR', 'CHARGED'],
  PAYMENT: ['BANK', 'DEBTOR'],
  PAYMENT_RETURNED: ['DEBTOR', 'BANK'],
  CREDIT_USED: ['CREDIT', 'DEBTOR'],
  CREDIT_MADE: ['DEBTOR', 'CREDIT'],
  REFUND_RETURNED: ['BANK', 'CREDIT'],
  REFUND: ['CREDIT', 'REFUNDS'],
  EXEMPTION: ['CHARGED', 'DEBTOR'],
  ASSIMILATION: ['CHARGED', 'DEBTOR'],
  WAIVER: ['WAIVED', 'DEBTOR'],
  WRITE_OFF: ['LOSS', 'DEBTOR'],
  CORRECTION: ['CHARGED', 'DEBTOR'],
};

/** An entry of a kind, between the accounts that the kind moves money between; undefined when the sum is zero. */
export function makeEntry(
  kind: EntryKind,
  bookedOn: LocalDate,
  parts: EntryParts,
  about: Pick<LedgerEntry, 'quarter' | 'claim' | 'causeId'> = {},
): LedgerEntry | undefined {
  if (entrySum({ parts }) === 0) return undefined;
  const [debit, credit] = movements[kind];
  return { bookedOn, kind, debit, credit, parts, ...about };
}

/** Money received that no debt takes: it becomes a credit of the member. */
export function unappliedPayment(bookedOn: LocalDate, amount: Cents, causeId: string): LedgerEntry | undefined {
  if (amount === 0) return undefined;
  return { bookedOn, kind: 'PAYMENT', debit: 'BANK', credit: 'CREDIT', parts: { unapplied: amount }, causeId };
}

/** The sum an entry moves. */
export function entrySum({ parts }: Pick<LedgerEntry, 'parts'>): Cents {
  return sumCents(Object.values(parts));
}

/** What an entry adds to the balance that a member owes; negative when it takes from it. */
export function balanceEffect(entry: Pick<LedgerEntry, 'debit' | 'credit' | 'parts'>): Cents {
  const sum = entrySum(entry);
  const isOfMember = (account: LedgerAccount) => account === 'DEBTOR' || account === 'CREDIT';
  return cents((isOfMember(entry.debit) ? sum : 0) - (isOfMember(entry.credit) ? sum : 0));
}

/** What the member owes after these entries; negative when the fund owes the member. */
export function balanceOf(entries: Iterable<Pick<LedgerEntry, 'debit' | 'credit' | 'parts'>>): Cents {
  let balance = zeroCents;
  for (const entry of entries) balance = cents(balance + balanceEffect(entry));
  return balance;
}
