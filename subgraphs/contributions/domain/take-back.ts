import type { LocalDate } from '../../../common/dates';
import { addCents, cents, minCents, subtractCents, zeroCents, type Cents } from '../../../common/money';
import { withChanges, type Account, type Booking } from './account';
import { addSums, noSums, type Claim, type QuarterSums } from './claim';
import { makeEntry, type LedgerEntry } from './ledger';
import type { QuarterAssessment } from './quarter-assessment';

/** What settling a quarter changes: claims, entries, and money that comes into the member's hand. */
export interface ClaimChange {
  readonly claims: readonly Claim[];
  readonly entries: readonly LedgerEntry[];
  readonly credit: Cents;
}

/** The booking of a change. */
export function bookChange(account: Account, { claims, entries, credit }: ClaimChange): Booking {
  const changed = withChanges(account, { claims, charges: [] }, addCents(account.credit, credit));
  return { account: changed, claims, charges: [], entries };
}

/** A claim that rests on another assessment; its sums stay. */
export function onDefinitive(claim: Claim, { category, basis, income, source }: QuarterAssessment): Claim {
  return { ...claim, category, basis, income, source };
}

/** Takes a sum off the claims of a quarter, the last one first; what was paid of it comes into the member's hand. */
export function takeBack(
  claims: readonly Claim[],
  assessed: QuarterAssessment,
  less: Pick<QuarterSums, 'contribution' | 'fee'>,
  { on, causeId }: { readonly on: LocalDate; readonly causeId: string },
): ClaimChange {
  let left: QuarterSums = { ...less, surcharge: zeroCents };
  const changed: Claim[] = [];
  let freed: QuarterSums = noSums;
  for (const claim of [...claims].reverse()) {
    const taken = {
      contribution: minCents(left.contribution, claim.charged.contribution),
      fee: minCents(left.fee, claim.charged.fee),
      surcharge: zeroCents,
    };
    left = lessSums(left, taken);
    const charged = lessSums(claim.charged, taken);
    const excess = {
      contribution: excessOf(claim.paid.contribution, charged.contribution),
      fee: excessOf(claim.paid.fee, charged.fee),
      surcharge: zeroCents,
    };
    freed = addSums(freed, excess);
    changed.push({ ...onDefinitive(claim, assessed), charged, paid: lessSums(claim.paid, excess) });
  }
  const about = { quarter: assessed.quarter, causeId };
  const entries = [
    makeEntry('DECREASE', on, { contribution: less.contribution, fee: less.fee }, about),
    makeEntry('CREDIT_MADE', on, { contribution: freed.contribution, fee: freed.fee }, about),
  ];
  const credit = addCents(freed.contribution, freed.fee);
  return { claims: changed, entries: entries.filter((entry) => entry !== undefined), credit };
}

function lessSums(one: QuarterSums, other: QuarterSums): QuarterSums {
  return {
    contribution: subtractCents(one.contribution, other.contribution),
    fee: subtractCents(one.fee, other.fee),
    surcharge: subtractCents(one.surcharge, other.surcharge),
  };
}

function excessOf(paid: Cents, charged: Cents): Cents {
  return cents(Math.max(0, paid - charged));
}
