import { addDays, localDate, yearOfDate, type LocalDate } from '../../../common/dates';
import { addCents, sumCents, zeroCents, type Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import { principalOf, type Claim } from './claim';
import {
  annualSurcharge,
  annualSurchargeYear,
  quarterEnds,
  quarterlySurcharge,
  unpaidOn,
  type PrincipalHistory,
} from './surcharge';

/** Surcharges of a claim that are due up to a day and were not charged yet. */
export interface DueSurcharge {
  readonly amount: Cents;
  /** The claim with them. */
  readonly claim: Claim;
}

/**
 * The surcharges of a claim up to a day: 3 % of the principal unpaid at each quarter end from the first that bears one, and
 * 7 % once on the principal unpaid on 1 January. Undefined when there are none. General regulation, articles 44 and
 * 44bis. Charged again for the same day, nothing is added.
 * @param payments what was paid of the principal of this claim, by day
 * @param lastDay last day on which surcharges run; the end of the quarter before a summons or writ
 */
export function dueSurcharge(
  book: ParameterBook,
  claim: Claim,
  payments: PrincipalHistory['payments'],
  until: LocalDate,
  lastDay?: LocalDate,
): DueSurcharge | undefined {
  if (claim.standing !== 'OWED') return undefined;
  const history = { principal: principalOf(claim.charged), payments };
  const end = lastDay !== undefined && lastDay < until ? lastDay : until;
  const ends = openEnds(claim, end);
  const quarterly = ends.map((day) => quarterlySurcharge(book, unpaidOn(history, day), day));
  const annual = annualDue(book, claim, history, end);
  const amount = sumCents([...quarterly, annual.amount]);
  if (ends.length === 0 && annual.on === claim.annualSurchargedOn) return undefined;
  const surcharge = addCents(claim.charged.surcharge, amount);
  const charged = { ...claim.charged, surcharge };
  const surchargedTo = ends.at(-1) ?? claim.surchargedTo;
  return { amount, claim: { ...claim, charged, surchargedTo, annualSurchargedOn: annual.on } };
}

/** Quarter ends that bear a surcharge and were not charged yet. */
function openEnds({ surchargeFrom, surchargedTo }: Claim, until: LocalDate): LocalDate[] {
  const from = surchargedTo === undefined || surchargedTo < surchargeFrom ? surchargeFrom : addDays(surchargedTo, 1);
  return quarterEnds(from, until);
}

function annualDue(
  book: ParameterBook,
  claim: Claim,
  history: PrincipalHistory,
  until: LocalDate,
): { readonly on: LocalDate | undefined; readonly amount: Cents } {
  const newYear = localDate(annualSurchargeYear(claim), 1, 1);
  const isDue =
    claim.annualSurchargedOn === undefined && newYear <= until && yearOfDate(newYear) > yearOfDate(claim.claimedOn);
  if (!isDue) return { on: claim.annualSurchargedOn, amount: zeroCents };
  // What is credited on 1 January itself is late: the principal has to be unpaid when the day begins.
  return { on: newYear, amount: annualSurcharge(book, unpaidOn(history, addDays(newYear, -1)), newYear) };
}
