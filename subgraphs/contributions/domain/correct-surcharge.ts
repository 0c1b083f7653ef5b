import { addDays } from '../../../common/dates';
import { sumCents, zeroCents, type Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import { principalOf, type Claim } from './claim';
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
