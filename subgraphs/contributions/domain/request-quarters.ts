import { addDays, addMonths, type LocalDate } from '../../../common/dates';
import type { ParameterBook } from '../../../common/parameters';
import { addQuarters, firstDayOf, quarterOf, type Quarter } from '../../../common/quarter';
import type { Account } from './account';
import { openAmount, openSums, principalOf, type Claim } from './claim';
import type { ContributionCategory } from './contribution-category';

/** Why nothing can be asked for a quarter. */
export type NotEligibleReason =
  'NOT_CLAIMED' | 'CATEGORY_EXCLUDED' | 'TOO_LATE' | 'NOTHING_OPEN' | 'NO_SURCHARGE' | 'PRINCIPAL_UNPAID';

/** A quarter for which nothing can be asked. */
export interface NotEligible {
  readonly quarter: Quarter;
  readonly reason: NotEligibleReason;
}

/**
 * Categories for which an exemption exists: royal decree no. 38, article 17 (articles 12 §1, §1bis, §1ter, 12bis §2, 13
 * §1 to §3). A student counts from the main minimum on, which INASTI examines.
 */
const exemptible: readonly ContributionCategory[] = [
  'MAIN',
  'PRIMOSTARTER',
  'MAXI_SPOUSE',
  'STUDENT',
  'PENSIONER',
  'PENSION_AGE',
  'PENSION_AGE_REDUCED',
];

/** Quarters for which no exemption can be asked, with the reason of each. General regulation, article 50ter and following. */
export function notExemptible(
  book: ParameterBook,
  account: Account,
  quarters: readonly Quarter[],
  today: LocalDate,
): NotEligible[] {
  return quarters.flatMap((quarter) => {
    const claims = account.claims.filter((claim) => claim.quarter === quarter);
    const reason = whyNotExemptible(book, claims, today);
    return reason === undefined ? [] : [{ quarter, reason }];
  });
}

/**
 * Last day to ask for an exemption of a claim: twelve months from the first day of the quarter after the contribution
 * quarter, for a supplement after the quarter its statement was sent in. General regulation, article 50ter/1.
 */
export function exemptionDeadline(book: ParameterBook, { quarter, number, claimedOn }: Claim): LocalDate {
  const start = firstDayOf(addQuarters(number > 0 ? quarterOf(claimedOn) : quarter, 1));
  return addDays(addMonths(start, book.count('contributions.requests/exemption-request-months', start)), -1);
}

function whyNotExemptible(
  book: ParameterBook,
  claims: readonly Claim[],
  today: LocalDate,
): NotEligibleReason | undefined {
  const last = claims.at(-1);
  if (last === undefined) return 'NOT_CLAIMED';
  if (!exemptible.includes(last.category)) return 'CATEGORY_EXCLUDED';
  if (last.standing !== 'OWED' || claims.every((claim) => openAmount(claim) <= 0)) return 'NOTHING_OPEN';
  return today > exemptionDeadline(book, last) ? 'TOO_LATE' : undefined;
}

/** Quarters whose surcharges cannot be waived now: the principal has to be paid first. General regulation, article 48. */
export function notWaivable(account: Account, quarters: readonly Quarter[]): NotEligible[] {
  return quarters.flatMap((quarter) => {
    const claims = account.claims.filter((claim) => claim.quarter === quarter);
    const reason = whyNotWaivable(claims);
    return reason === undefined ? [] : [{ quarter, reason }];
  });
}

function whyNotWaivable(claims: readonly Claim[]): NotEligibleReason | undefined {
  if (claims.length === 0) return 'NOT_CLAIMED';
  if (claims.every(({ charged }) => charged.surcharge === 0)) return 'NO_SURCHARGE';
  return claims.some((claim) => principalOf(openSums(claim)) > 0) ? 'PRINCIPAL_UNPAID' : undefined;
}
