import type { LocalDate } from '../../../../common/dates';
import { cents, minCents, subtractCents, sumCents, type Cents } from '../../../../common/money';
import type { Quarter } from '../../../../common/quarter';
import { claimKey, type Account } from '../account';
import type { DebtKind } from '../allocation';
import { principalOf, type Claim } from '../claim';
import type { LedgerEntry } from '../ledger';
import type { PrincipalHistory } from '../surcharge';

/** A sum that settled one kind of debt of a claim on a day. */
export interface Settlement {
  /** The claim, as `claimKey` tells it. */
  readonly key: string;
  readonly quarter: Quarter;
  readonly claim: number;
  readonly kind: DebtKind;
  readonly on: LocalDate;
  readonly amount: Cents;
  /** The payment, run or act that settled it. */
  readonly causeId: string;
}

/** Settlements that take the place of others. */
export interface Moved {
  readonly before: readonly Settlement[];
  readonly after: readonly Settlement[];
}

/** Whether an entry settled a debt on a day or later. */
export function settlesSince({ kind, credit, bookedOn }: LedgerEntry, from: LocalDate): boolean {
  return bookedOn >= from && settles(kind, credit);
}

const kinds = ['CONTRIBUTION', 'FEE', 'SURCHARGE'] as const;

/**
 * Sums that settled claims from a day on and may settle others instead: money that came in or was in hand, but for payments of
 * a named quarter. What was freed again since is left out, the last settlement first, and nothing exceeds what is paid. Cents.
 */
export function movableSettlements(
  account: Account,
  entries: readonly LedgerEntry[],
  { from, named }: { readonly from: LocalDate; readonly named: ReadonlySet<string> },
): Settlement[] {
  const later = entries.filter(({ bookedOn }) => bookedOn >= from);
  const all = later
    .filter(({ kind, credit, causeId }) => settles(kind, credit) && !named.has(causeId ?? ''))
    .flatMap(settlementsOf);
  return account.claims.flatMap((claim) =>
    kinds.flatMap((kind) => {
      const own = all.filter((one) => one.key === claimKey(claim) && one.kind === kind);
      const freed = later.filter((entry) => entry.kind === 'CREDIT_MADE' && isOf(entry, claim));
      const gone = sumCents(freed.map((entry) => partOf(entry, kind)));
      const most = minCents(subtractCents(sumCents(own.map(({ amount }) => amount)), gone), paidOf(claim, kind));
      return firstOf(own, most);
    }),
  );
}

/**
 * What is paid of the principal of a claim by day, with some settlements in place of others. What is paid without an entry was
 * paid before the books began: it counts from the day of the claim.
 */
export function principalHistory(
  claim: Claim,
  entries: readonly LedgerEntry[],
  { before, after }: Moved,
): PrincipalHistory['payments'] {
  const own = entries.filter((entry) => isOf(entry, claim) && entry.claim !== undefined);
  const booked = own.flatMap((entry) => {
    const amount = cents(partOf(entry, 'CONTRIBUTION') + partOf(entry, 'FEE'));
    if (settles(entry.kind, entry.credit)) return [{ on: entry.bookedOn, amount }];
    return entry.kind === 'CREDIT_MADE' ? [{ on: entry.bookedOn, amount: cents(-amount) }] : [];
  });
  const isOwn = ({ key, kind }: Settlement) => key === claimKey(claim) && kind !== 'SURCHARGE';
  const moved = [
    ...before.filter(isOwn).map(({ on, amount }) => ({ on, amount: cents(-amount) })),
    ...after.filter(isOwn).map(({ on, amount }) => ({ on, amount })),
  ];
  // The claim is the one without the settlements of before.
  const settled = sumCents(before.filter(isOwn).map(({ amount }) => amount));
  const known = subtractCents(sumCents(booked.map(({ amount }) => amount)), settled);
  const unknown = subtractCents(principalOf(claim.paid), known);
  const early = unknown > 0 ? [{ on: claim.claimedOn, amount: unknown }] : [];
  return [...early, ...booked, ...moved];
}

function settles(kind: LedgerEntry['kind'], credit: LedgerEntry['credit']): boolean {
  return (kind === 'PAYMENT' || kind === 'CREDIT_USED') && credit === 'DEBTOR';
}

function settlementsOf({ quarter, claim = 0, bookedOn: on, parts, causeId = '' }: LedgerEntry): Settlement[] {
  if (quarter === undefined) return [];
  const about = { key: claimKey({ quarter, number: claim }), quarter, claim, on, causeId };
  return kinds.flatMap((kind) => {
    const amount = parts[kind.toLowerCase() as Lowercase<typeof kind>] ?? cents(0);
    return amount === 0 ? [] : [{ ...about, kind, amount }];
  });
}

/** Whether an entry is about a claim; what was freed of a quarter as a whole counts for each claim of it, at most once too often. */
function isOf({ quarter, claim }: LedgerEntry, about: Claim): boolean {
  return quarter === about.quarter && (claim === undefined || claim === about.number);
}

function partOf({ parts }: LedgerEntry, kind: (typeof kinds)[number]): Cents {
  return parts[kind.toLowerCase() as Lowercase<typeof kind>] ?? cents(0);
}

function paidOf({ paid }: Claim, kind: (typeof kinds)[number]): Cents {
  return paid[kind.toLowerCase() as Lowercase<typeof kind>];
}

/** Settlements up to a sum, the earliest first. */
function firstOf(settlements: readonly Settlement[], most: Cents): Settlement[] {
  let left = most;
  return settlements.flatMap((one) => {
    const amount = minCents(one.amount, cents(Math.max(0, left)));
    left = subtractCents(left, amount);
    return amount > 0 ? [{ ...one, amount }] : [];
  });
}
