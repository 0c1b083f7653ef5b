import { cents, subtractCents, type Cents } from '../../../common/money';
import type { Quarter } from '../../../common/quarter';
import type { DebtKind } from './allocation';
import type { EntryParts, LedgerEntry } from './ledger';

/** A former allocation that is given back; money that was never applied has none. */
export interface RefundedPart {
  readonly quarter: Quarter | null;
  readonly kind: DebtKind;
  readonly amountCents: Cents;
}

interface Lot {
  readonly quarter: Quarter | undefined;
  readonly kind: DebtKind | undefined;
  left: Cents;
}

/**
 * What a refund gives back of former allocations. Money in hand is taken in the order in which it came: what was freed from
 * debts keeps their quarter and kind, what was never applied has none. The certificates of the tax administration count only
 * what was applied. Cents.
 * @param entries every entry of the account up to the refund itself, in the order of booking
 * @param refundId cause of the entry that took the money out of the member's hand
 */
export function refundParts(entries: readonly LedgerEntry[], refundId: string): RefundedPart[] {
  const lots: Lot[] = [];
  for (const entry of entries) {
    if (entry.credit === 'CREDIT') lots.push(...lotsOf(entry));
    if (entry.debit !== 'CREDIT') continue;
    const taken = take(lots, total(entry.parts));
    if (entry.kind === 'REFUND' && entry.causeId === refundId) return taken;
  }
  return [];
}

function lotsOf({ parts, quarter }: LedgerEntry): Lot[] {
  return Object.entries(parts).map(([name, left]) => ({
    quarter,
    kind: name === 'unapplied' ? undefined : (name.toUpperCase() as DebtKind),
    left,
  }));
}

/** Takes a sum from the oldest lots. @returns the parts that belonged to debts */
function take(lots: readonly Lot[], sum: Cents): RefundedPart[] {
  let wanted = sum;
  const parts: RefundedPart[] = [];
  for (const lot of lots) {
    const amountCents = cents(Math.min(wanted, lot.left));
    if (amountCents <= 0) continue;
    lot.left = subtractCents(lot.left, amountCents);
    wanted = subtractCents(wanted, amountCents);
    if (lot.kind !== undefined) parts.push({ quarter: lot.quarter ?? null, kind: lot.kind, amountCents });
  }
  return parts;
}

function total(parts: EntryParts): Cents {
  return cents(Object.values(parts).reduce((sum, amount) => sum + amount, 0));
}
