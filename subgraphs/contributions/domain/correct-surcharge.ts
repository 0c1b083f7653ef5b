import { addDays, type LocalDate } from '../../../common/dates';
import { addCents, cents, sumCents, zeroCents, type Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import { withChanges, type Account, type Booking } from './account';
import { principalOf, type Claim } from './claim';
import { makeEntry } from './ledger';
import { annualSurcharge, quarterEnds, quarterlySurcharge, unpaidOn, type PrincipalHistory } from './surcharge';

/**
 * Surcharges that a claim should bear as far as it was charged, given what was paid of its principal by day. Credit on the
 * account of the fund counts, not the day on which it was recorded: general regulation, articles 42, 44 and 44bis.
 */
export function expectedSurcharge(book: ParameterBook, claim: Claim, payments: PrincipalHistory['payments']): Cents {
  const history = { principal: principalOf(claim.charged), payments };
  const ends = claim.surchargedTo === undefined ? [] : quarterEnds(claim.surchargeFrom, claim.surchargedTo);
  const quarterly = ends.map((end) => quarterlySurcharge(book, unpaidOn(history, end), end));
  const { annualSurchargedOn: newYear } = claim;
  const annual =
    newYear === undefined ? zeroCents : annualSurcharge(book, unpaidOn(history, addDays(newYear, -1)), newYear);
  return sumCents([...quarterly, annual]);
}

/** A claim with what was paid of its principal, by day. */
export interface ClaimHistory {
  readonly claim: Claim;
  readonly payments: PrincipalHistory['payments'];
}

/**
 * Takes back surcharges that were charged before an earlier payment became known: the part above what the claim should
 * bear. What was paid of it comes into the member's hand. A surcharge that was waived is never put back.
 */
export function correctSurcharges(
  book: ParameterBook,
  account: Account,
  histories: readonly ClaimHistory[],
  on: LocalDate,
  causeId: string,
): Booking {
  const corrected = histories
    .map((history) => corrections(book, history, on, causeId))
    .filter((one) => one !== undefined);
  const claims = corrected.map(({ claim }) => claim);
  const credit = addCents(account.credit, ...corrected.map((one) => one.credit));
  const entries = corrected.flatMap((one) => one.entries).filter((entry) => entry !== undefined);
  return { account: withChanges(account, { claims, charges: [] }, credit), claims, charges: [], entries };
}

function corrections(book: ParameterBook, { claim, payments }: ClaimHistory, on: LocalDate, causeId: string) {
  const tooMuch = cents(Math.max(0, claim.charged.surcharge - expectedSurcharge(book, claim, payments)));
  if (tooMuch === 0) return undefined;
  const surcharge = cents(claim.charged.surcharge - tooMuch);
  const freed = cents(Math.max(0, claim.paid.surcharge - surcharge));
  const about = { quarter: claim.quarter, claim: claim.number, causeId };
  return {
    claim: {
      ...claim,
      charged: { ...claim.charged, surcharge },
      paid: { ...claim.paid, surcharge: cents(claim.paid.surcharge - freed) },
    },
    entries: [
      makeEntry('CORRECTION', on, { surcharge: tooMuch }, about),
      makeEntry('CREDIT_MADE', on, { surcharge: freed }, about),
    ],
    credit: freed,
  };
}
