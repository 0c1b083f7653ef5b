import { addDays, type LocalDate } from '../../../common/dates';
import { firstDayOf, type Quarter } from '../../../common/quarter';
import { openSums, type Claim } from './claim';
import { makeEntry, type LedgerEntry } from './ledger';
import { lastDay } from './quarter-index';

/**
 * Ledger entries that stand for claims brought in from elsewhere. Quarters before the books start leave one take-over
 * balance, that of what is still open; each later quarter has its charge, its surcharges and one payment.
 * @param booksFrom first quarter booked one by one
 * @param paidOn day on which the payment of a quarter is booked; its last day but ten when left out
 */
export function entriesFromClaims(
  claims: readonly Claim[],
  booksFrom: Quarter,
  paidOn: (claim: Claim) => LocalDate = (claim) => addDays(lastDay(claim.quarter), -10),
): LedgerEntry[] {
  const earlier = claims.filter(({ quarter }) => quarter < booksFrom);
  const booked = claims.filter(({ quarter }) => quarter >= booksFrom);
  const opening = earlier.length === 0 ? [] : takeOver(earlier, addDays(firstDayOf(booksFrom), -1));
  return [...opening, ...booked.flatMap((claim) => entriesOf(claim, paidOn(claim)))].sort(inOrder);
}

/** One entry for each earlier quarter that is not paid in full; a paid quarter has left nothing. */
function takeOver(claims: readonly Claim[], on: LocalDate): LedgerEntry[] {
  const entries = claims.map((claim) =>
    makeEntry('TAKEOVER', on, { ...openSums(claim) }, { quarter: claim.quarter, claim: claim.number }),
  );
  return entries.filter((entry) => entry !== undefined);
}

function entriesOf(
  { quarter, number: claim, claimedOn, charged, paid, dueOn }: Claim,
  paidOn: LocalDate,
): LedgerEntry[] {
  const { contribution, fee, surcharge } = charged;
  const entries = [
    makeEntry('CHARGE', claimedOn, { contribution, fee }, { quarter, claim }),
    surcharge === 0 ? undefined : makeEntry('SURCHARGE', addDays(dueOn, 1), { surcharge }, { quarter, claim }),
    makeEntry('PAYMENT', paidOn, { ...paid }, { quarter, claim }),
  ];
  return entries.filter((entry) => entry !== undefined);
}

function inOrder(one: LedgerEntry, other: LedgerEntry): number {
  return one.bookedOn < other.bookedOn ? -1 : one.bookedOn > other.bookedOn ? 1 : 0;
}
