import type { LocalDate } from '../../../common/dates';
import { addCents, negateCents, sumCents, type Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import type { Quarter } from '../../../common/quarter';
import {
  afterwards,
  claimKey,
  debtsOf,
  noticeClaim,
  nothingBooked,
  payClaim,
  withChanges,
  type Account,
  type AccountCharge,
  type Booking,
} from './account';
import { allocatePayment, kindOrder, type AllocatedPart, type KindOrder } from './allocation';
import type { Claim } from './claim';
import { makeEntry, unappliedPayment, type EntryKind, type EntryParts, type LedgerEntry } from './ledger';
import type { QuarterAssessment } from './quarter-assessment';
import { surchargeStart } from './surcharge';

/** A sum received. */
export interface ReceivedPayment {
  readonly id: string;
  readonly amount: Cents;
  /** Day on which the account of the fund was credited: general regulation, article 42. */
  readonly receivedOn: LocalDate;
  /** Quarter the payer named, if any. */
  readonly quarter?: Quarter | undefined;
}

/** A booking with the parts a payment was applied in. */
export interface PaymentBooking extends Booking {
  readonly parts: readonly AllocatedPart[];
}

/** Books a payment: applied to debts in the legal order, what is left becomes a credit. */
export function bookPayment(account: Account, payment: ReceivedPayment, order: KindOrder): PaymentBooking {
  const { id, amount, receivedOn, quarter } = payment;
  const { parts, remainder } = allocatePayment(debtsOf(account), amount, { order, on: receivedOn, named: quarter });
  const settled = settleDebts(account, parts, 'PAYMENT', { on: receivedOn, causeId: id });
  const unapplied = unappliedPayment(receivedOn, remainder, id);
  const credited = withChanges(settled.account, { claims: [], charges: [] }, addCents(account.credit, remainder));
  return { ...settled, account: credited, entries: [...settled.entries, ...(unapplied ? [unapplied] : [])], parts };
}

/** Applies money the fund holds for the member to open debts whose claims exist, in the legal order. */
export function useCredit(account: Account, on: LocalDate, order: KindOrder, causeId?: string): Booking {
  if (account.credit <= 0) return nothingBooked(account);
  const { parts, remainder } = allocatePayment(debtsOf(account), account.credit, { order, on });
  const settled = settleDebts(account, parts, 'CREDIT_USED', { on, causeId });
  return { ...settled, account: withChanges(settled.account, { claims: [], charges: [] }, remainder) };
}

/** Claims assessed quarters that have no claim yet, then applies what the member has in hand. */
export function chargeQuarters(
  book: ParameterBook,
  account: Account,
  assessments: readonly QuarterAssessment[],
  claimedOn: LocalDate,
  causeId?: string,
): Booking {
  const known = new Set(account.claims.map(({ quarter }) => quarter));
  const claims = assessments
    .filter(({ quarter }) => !known.has(quarter))
    .map((one) => noticeClaim(one, claimedOn, surchargeStart(book, one, claimedOn)));
  const entries = claims.map(({ quarter, charged }) => {
    const parts = { contribution: charged.contribution, fee: charged.fee };
    return makeEntry('CHARGE', claimedOn, parts, { quarter, claim: 0, causeId });
  });
  const charged: Booking = {
    account: withChanges(account, { claims, charges: [] }, account.credit),
    claims,
    charges: [],
    entries: entries.filter((entry) => entry !== undefined),
  };
  return afterwards(charged, useCredit(charged.account, claimedOn, kindOrder(book, claimedOn), causeId));
}

/** Takes money that is applied to no debt out of the member's hand, to be paid back. @throws RangeError when there is not that much. */
export function refundCredit(account: Account, amount: Cents, on: LocalDate, causeId: string): Booking {
  if (amount <= 0 || amount > account.credit)
    throw new RangeError('a refund is more than nothing and at most the credit');
  const entry = makeEntry('REFUND', on, { unapplied: amount }, { causeId });
  const left = addCents(account.credit, negateCents(amount));
  const changed = withChanges(account, { claims: [], charges: [] }, left);
  return { account: changed, claims: [], charges: [], entries: entry ? [entry] : [] };
}

/** Marks debts as paid and books one entry for each claim or charge. */
function settleDebts(
  account: Account,
  parts: readonly AllocatedPart[],
  kind: EntryKind,
  about: { readonly on: LocalDate; readonly causeId?: string | undefined },
): Booking {
  const claims = account.claims.map((claim) => paidClaim(claim, parts)).filter((claim) => claim !== undefined);
  const charges = account.charges.map((charge) => paidCharge(charge, parts)).filter((charge) => charge !== undefined);
  const entries = [...new Set(parts.map(({ debt }) => debt.key))].map((key) => settledEntry(key, parts, kind, about));
  const changed = withChanges(account, { claims, charges }, account.credit);
  return { account: changed, claims, charges, entries: entries.filter((entry) => entry !== undefined) };
}

function paidClaim(claim: Claim, parts: readonly AllocatedPart[]): Claim | undefined {
  const own = parts.filter(({ debt }) => debt.key === claimKey(claim));
  if (own.length === 0) return undefined;
  return own.reduce((paid, { debt, amount }) => payClaim(paid, debt.kind, amount), claim);
}

function paidCharge(charge: AccountCharge, parts: readonly AllocatedPart[]): AccountCharge | undefined {
  const own = parts.filter(({ debt }) => debt.key === charge.id).map(({ amount }) => amount);
  return own.length === 0 ? undefined : { ...charge, paid: addCents(charge.paid, sumCents(own)) };
}

function settledEntry(
  key: string,
  parts: readonly AllocatedPart[],
  kind: EntryKind,
  { on, causeId }: { readonly on: LocalDate; readonly causeId?: string | undefined },
): LedgerEntry | undefined {
  const own = parts.filter(({ debt }) => debt.key === key);
  const sums = own.map(({ debt, amount }) => [debt.kind.toLowerCase(), amount] as const);
  return makeEntry(kind, on, Object.fromEntries(sums) as EntryParts, {
    quarter: own[0]?.debt.quarter,
    claim: own[0]?.debt.claim,
    causeId,
  });
}
