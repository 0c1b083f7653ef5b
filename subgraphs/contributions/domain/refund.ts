import { yearOfDate, localDate, type LocalDate } from '../../../common/dates';
import { addCents, type Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import { withChanges, type Account, type Booking } from './account';
import { makeEntry, type LedgerEntry } from './ledger';

/** What stands in the way of paying money back. */
export type RefundHindrance = 'DECEASED' | 'NO_ACCOUNT' | 'BELOW_MINIMUM' | 'OVERDUE';

/** Money of a member that no debt takes, proposed to staff to be paid back. */
export interface RefundProposal {
  readonly memberId: string;
  readonly amount: Cents;
  /** Day on which money last came into the member's hand. */
  readonly since: LocalDate;
  readonly iban: string | null;
  /** None when it can be paid back as it stands. */
  readonly hindrances: readonly RefundHindrance[];
}

/** What is known of an account with money in hand. */
export interface CreditFacts {
  readonly iban: string | null;
  readonly amount: Cents;
  readonly isDeceased: boolean;
  readonly isOverdue: boolean;
}

/** Sum below which the fund need not refund without bank details, in cents. General regulation, article 50bis. */
export function smallestRefund(book: ParameterBook, on: LocalDate): Cents {
  return book.at('contributions.allocation/smallest-refund-without-account', on).quantity as Cents;
}

/**
 * What stands in the way of a refund: the member died (the heirs have to be found), no account is known, and then the sum is
 * too small to be looked for (general regulation, article 50bis), or a debt is overdue that the money should pay first.
 */
export function refundHindrances(facts: CreditFacts, smallest: Cents): RefundHindrance[] {
  const { iban, amount, isDeceased, isOverdue } = facts;
  return [
    ...(isDeceased ? (['DECEASED'] as const) : []),
    ...(iban === null ? (['NO_ACCOUNT'] as const) : []),
    ...(iban === null && amount < smallest ? (['BELOW_MINIMUM'] as const) : []),
    ...(isOverdue ? (['OVERDUE'] as const) : []),
  ];
}

/** Last day on which money can be claimed back: five years from 1 January after the year. Royal decree no. 38, article 16. */
export function refundClaimableUntil(book: ParameterBook, since: LocalDate): LocalDate {
  const years = book.count('contributions.allocation/refund-prescription', since);
  return localDate(yearOfDate(since) + years, 12, 31);
}

/** A refund left the account of the fund. */
export function refundLeft(amount: Cents, on: LocalDate, causeId: string): LedgerEntry {
  return { bookedOn: on, kind: 'REFUND', debit: 'REFUNDS', credit: 'BANK', parts: { unapplied: amount }, causeId };
}

/** A refund that had left came back from the bank: the money is in the member's hand again. */
export function refundCameBack(account: Account, amount: Cents, on: LocalDate, causeId: string): Booking {
  const entry = makeEntry('REFUND_RETURNED', on, { unapplied: amount }, { causeId });
  const changed = withChanges(account, { claims: [], charges: [] }, addCents(account.credit, amount));
  return { account: changed, claims: [], charges: [], entries: entry === undefined ? [] : [entry] };
}

/** A refund that cannot be paid: the money is in the member's hand again. */
export function refundFailed(account: Account, amount: Cents, on: LocalDate, causeId: string): Booking {
  const entry = makeEntry('CORRECTION', on, { unapplied: amount }, { causeId });
  const entries = entry === undefined ? [] : [{ ...entry, debit: 'REFUNDS' as const, credit: 'CREDIT' as const }];
  const changed = withChanges(account, { claims: [], charges: [] }, addCents(account.credit, amount));
  return { account: changed, claims: [], charges: [], entries };
}
