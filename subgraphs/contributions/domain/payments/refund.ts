import type { LocalDate } from '../../../../common/dates';
import { addCents, cents, minCents, subtractCents, sumCents, zeroCents, type Cents } from '../../../../common/money';
import type { Quarter } from '../../../../common/quarter';
import { overdueOfAccount, withChanges, type Account, type Booking } from '../account';
import type { DebtKind } from '../allocation';
import { entrySum, makeEntry, type LedgerEntry } from '../ledger';

/** What may be given back: money in hand that no refund under way takes, less everything that is overdue; never below zero. */
export function refundable(account: Account, today: LocalDate): Cents {
  const free = subtractCents(account.credit, account.reserved ?? zeroCents);
  return cents(Math.max(0, subtractCents(free, overdueOfAccount(account, today))));
}

/** A refund that came back: the money is in hand again. */
export function returnRefund(account: Account, amount: Cents, on: LocalDate, causeId: string): Booking {
  const entry = makeEntry('REFUND_RETURNED', on, { unapplied: amount }, { causeId });
  const changed = withChanges(account, { claims: [], charges: [] }, addCents(account.credit, amount));
  return { account: changed, claims: [], charges: [], entries: entry ? [entry] : [] };
}

/** Part of a refund: what it was paid for before. */
export interface RefundedPart {
  readonly quarter: Quarter | null;
  readonly kind: DebtKind;
  readonly amount: Cents;
}

interface Inflow {
  readonly quarter: Quarter | null;
  readonly kind?: DebtKind | undefined;
  readonly amount: Cents;
}

/**
 * What a refund gives back of former allocations, for the tax certificate: money in hand leaves in the order in which it came,
 * and only what had paid a debt before is such a part. Money that was never allocated is none.
 * @param entries of the account before the refund, in order of booking
 */
export function refundedParts(entries: readonly LedgerEntry[], amount: Cents): RefundedPart[] {
  const inflows: Inflow[] = entries.filter(({ credit }) => credit === 'CREDIT').flatMap(inflowsOf);
  const spent = sumCents(entries.filter(({ debit }) => debit === 'CREDIT').map(entrySum));
  const taken = take(skip(inflows, spent), amount);
  return taken.flatMap(({ quarter, kind, amount: part }) =>
    kind === undefined ? [] : [{ quarter, kind, amount: part }],
  );
}

const kinds = {
  contribution: 'CONTRIBUTION',
  fee: 'FEE',
  surcharge: 'SURCHARGE',
  interest: 'INTEREST',
  costs: 'COSTS',
};

function inflowsOf({ kind, quarter: named, parts }: LedgerEntry): Inflow[] {
  const quarter = named ?? null;
  if (kind !== 'CREDIT_MADE') return [{ quarter: null, amount: entrySum({ parts }) }];
  return Object.entries(parts).map(([name, amount]) => {
    return { quarter, kind: kinds[name as keyof typeof kinds] as DebtKind | undefined, amount };
  });
}

function skip(inflows: readonly Inflow[], amount: Cents): Inflow[] {
  let left = amount;
  return inflows.flatMap((inflow) => {
    const gone = minCents(left, inflow.amount);
    left = subtractCents(left, gone);
    return gone === inflow.amount ? [] : [{ ...inflow, amount: subtractCents(inflow.amount, gone) }];
  });
}

function take(inflows: readonly Inflow[], amount: Cents): Inflow[] {
  let left = amount;
  return inflows.flatMap((inflow) => {
    const part = minCents(left, inflow.amount);
    left = subtractCents(left, part);
    return part <= 0 ? [] : [{ ...inflow, amount: part }];
  });
}
