import type { LocalDate } from '../../../../common/dates';
import { addCents, cents, minCents, subtractCents, zeroCents } from '../../../../common/money';
import type { ParameterBook } from '../../../../common/parameters';
import { claimKey, payClaim, withChanges, type Account, type Booking } from '../account';
import type { Claim, QuarterSums } from '../claim';
import { expectedSurcharge } from '../correct-surcharge';
import { makeEntry, type LedgerEntry } from '../ledger';
import { changedParts, movingEntries } from './difference';
import { InOrder } from './in-order';
import { movableSettlements, principalHistory, settlesSince, type Moved, type Settlement } from './settlements';

/** From which day on payments are put in order, which of them stay where they are, and why. */
export interface ReallocationContext {
  /** Day of the payment that became known late. */
  readonly from: LocalDate;
  /** Payments for a quarter that the payer named: they stay there. Civil Code, article 5.208. */
  readonly named: ReadonlySet<string>;
  readonly on: LocalDate;
  readonly causeId: string;
}

/** What putting payments in order comes to. */
export interface Reallocation {
  readonly booking: Booking;
  /** What each payment, or other cause of a settlement, settles now; only those that changed. */
  readonly parts: ReadonlyMap<string, readonly Settlement[]>;
}

/** Rounds after which surcharges are taken as they are; each lowers some of them, and two or three are enough. */
const mostRounds = 12;

/**
 * Puts the money that settled claims from a day on in the order of the days on which the fund received it, as if all of it had
 * been known in time: each sum settles what was claimed and open on its day, in the legal order, and surcharges are those that
 * follow from it. What changes becomes entries on those days, with the cause; the ledger is only added to. Undefined when
 * nothing changes, and when the bank took a payment back meanwhile, which people have to look at. Civil Code, articles 5.208 to
 * 5.210; general regulation, articles 42, 44 and 44bis.
 */
export function reallocate(
  book: ParameterBook,
  account: Account,
  entries: readonly LedgerEntry[],
  context: ReallocationContext,
): Reallocation | undefined {
  if (entries.some(({ kind, bookedOn }) => kind === 'PAYMENT_RETURNED' && bookedOn >= context.from)) return undefined;
  const before = movableSettlements(account, entries, context);
  const freed = withoutSettlements(account, before);
  let order = new InOrder(book, freed, before);
  for (let round = 0; round < mostRounds; round += 1) {
    const lowered = lowerSurcharges(book, freed, entries, { before, after: order.settlements, from: context.from });
    if (lowered.claims.every((claim) => order.surchargeOf(claim) === claim.charged.surcharge)) break;
    order = new InOrder(book, lowered, before);
  }
  return bookDifference(account, before, order, context);
}

/** The account as if these settlements had not happened; the money of them is nowhere. */
function withoutSettlements(account: Account, settlements: readonly Settlement[]): Account {
  const claims = account.claims.map((claim) => {
    const own = settlements.filter(({ key }) => key === claimKey(claim));
    return own.reduce((paid, { kind, amount }) => payClaim(paid, kind, cents(-amount)), claim);
  });
  return { ...account, claims, charges: [], credit: zeroCents };
}

/**
 * Claims with the surcharges that follow from when their principal is settled; none is raised, so that a waiver stands. Those of
 * a claim that was not charged since the day, or on which nothing was settled since, stay as they are.
 */
function lowerSurcharges(
  book: ParameterBook,
  freed: Account,
  entries: readonly LedgerEntry[],
  { before, after, from }: Moved & { readonly from: LocalDate },
): Account {
  const claims = freed.claims.map((claim) => {
    const { quarter, number, surchargedTo, charged } = claim;
    const isSettledSince =
      [...before, ...after].some(({ key }) => key === claimKey(claim)) ||
      entries.some((entry) => entry.quarter === quarter && entry.claim === number && settlesSince(entry, from));
    if (surchargedTo === undefined || surchargedTo < from || !isSettledSince) return claim;
    const payments = principalHistory(claim, entries, { before, after });
    const surcharge = minCents(charged.surcharge, expectedSurcharge(book, claim, payments));
    return { ...claim, charged: { ...charged, surcharge } };
  });
  return { ...freed, claims };
}

function bookDifference(
  account: Account,
  before: readonly Settlement[],
  order: InOrder,
  { on, causeId }: ReallocationContext,
): Reallocation | undefined {
  const entries = [...movingEntries(before, order.settlements, causeId)];
  let credit = addCents(account.credit, order.surplus);
  const claims: Claim[] = [];
  for (const former of account.claims) {
    const found = order.claim(claimKey(former));
    if (found === undefined) continue;
    const excess = cents(Math.max(0, found.paid.surcharge - found.charged.surcharge));
    const paid = { ...found.paid, surcharge: subtractCents(found.paid.surcharge, excess) };
    const about = { quarter: former.quarter, claim: former.number, causeId };
    const less = subtractCents(former.charged.surcharge, found.charged.surcharge);
    entries.push(makeEntry('CORRECTION', on, { surcharge: less }, about));
    entries.push(makeEntry('CREDIT_MADE', on, { surcharge: excess }, about));
    credit = addCents(credit, excess);
    if (less > 0 || !isSame(former.paid, paid)) claims.push({ ...found, paid });
  }
  const real = entries.filter((entry) => entry !== undefined);
  if (real.length === 0) return undefined;
  const changed = withChanges(account, { claims, charges: [] }, credit);
  const booking = { account: changed, claims, charges: [], entries: real };
  return { booking, parts: changedParts(before, order.settlements) };
}

function isSame(one: QuarterSums, other: QuarterSums): boolean {
  return one.contribution === other.contribution && one.fee === other.fee && one.surcharge === other.surcharge;
}
