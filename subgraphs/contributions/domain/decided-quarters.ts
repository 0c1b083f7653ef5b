import { laterOf, type LocalDate } from '../../../common/dates';
import { addCents, zeroCents, type Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import { quarterOf, type Quarter } from '../../../common/quarter';
import { noticeClaim, withChanges, type Account, type Booking } from './account';
import { noSums, openSums, totalOf, type Claim, type QuarterSums } from './claim';
import { makeEntry, type EntryKind, type LedgerEntry } from './ledger';
import { assessQuarter, type ContributorFacts } from './quarter-assessment';
import { lastDay } from './quarter-index';
import { supplementSurchargeStart } from './surcharge';

/** What is about to change in the claims of a decision. */
interface DecidedClaim {
  readonly claim: Claim;
  readonly entries: readonly (LedgerEntry | undefined)[];
  readonly credit: Cents;
}

/** On which day a decision counts and what caused it. */
export interface DecisionContext {
  readonly on: LocalDate;
  readonly causeId: string;
}

/**
 * Quarters that INASTI exempted: everything that is open ends, contribution, fee and surcharges alike, and the quarter counts
 * as exempted. What was paid before stays paid. Royal decree no. 38, article 17; general regulation, article 50ter.
 */
export function bookExemption(account: Account, quarters: readonly Quarter[], context: DecisionContext): Booking {
  return decide(account, quarters, (claim) => {
    const charged = { ...claim.paid };
    const entries = [entry('EXEMPTION', claim, openSums(claim), context)];
    return { claim: { ...claim, standing: 'EXEMPTED', charged }, entries, credit: zeroCents };
  });
}

/**
 * Quarters whose surcharges INASTI waived: they are taken back, and what was paid of them comes into the member's hand.
 * General regulation, article 48.
 */
export function bookWaiver(account: Account, quarters: readonly Quarter[], context: DecisionContext): Booking {
  return decide(account, quarters, (claim) => {
    const waived = { ...noSums, surcharge: claim.charged.surcharge };
    const freed = { ...noSums, surcharge: claim.paid.surcharge };
    const charged = { ...claim.charged, surcharge: zeroCents };
    const paid = { ...claim.paid, surcharge: zeroCents };
    const entries = [entry('WAIVER', claim, waived, context), entry('CREDIT_MADE', claim, freed, context)];
    return { claim: { ...claim, charged, paid }, entries, credit: freed.surcharge };
  });
}

/**
 * Quarters that are assimilated: nothing is due for them, and what was paid comes into the member's hand. General
 * regulation, article 50.
 */
export function bookAssimilation(account: Account, quarters: readonly Quarter[], context: DecisionContext): Booking {
  return decide(account, quarters, (claim) => {
    const entries = [
      entry('ASSIMILATION', claim, claim.charged, context),
      entry('CREDIT_MADE', claim, claim.paid, context),
    ];
    const nothing = { charged: noSums, paid: noSums };
    return { claim: { ...claim, standing: 'ASSIMILATED', ...nothing }, entries, credit: totalOf(claim.paid) };
  });
}

/**
 * Quarters that a decision freed and no decision frees any more: their contribution is claimed from the day on which that
 * became known, and late from the end of the next quarter on, as a supplement is. General regulation, articles 44 and 50.
 */
export function bookOwedAgain(
  book: ParameterBook,
  account: Account,
  facts: ContributorFacts,
  quarters: readonly Quarter[],
  { on, causeId }: DecisionContext,
): Booking {
  const changed = quarters.flatMap((quarter) => {
    const claim = account.claims.find((one) => one.quarter === quarter && one.number === 0);
    const assessed = claim?.standing === 'ASSIMILATED' ? assessQuarter(book, facts, quarter) : undefined;
    if (claim === undefined || assessed === undefined) return [];
    const dueOn = laterOf(lastDay(quarter), lastDay(quarterOf(on)));
    const owed = noticeClaim(assessed, on, laterOf(dueOn, supplementSurchargeStart(on)));
    const { contribution, fee } = owed.charged;
    const about = { quarter, claim: 0, causeId };
    return [{ claim: { ...owed, dueOn }, entry: makeEntry('CHARGE', on, { contribution, fee }, about) }];
  });
  const again = new Set(changed.map(({ claim }) => claim.quarter));
  const supplements = account.claims.filter(({ quarter, number }) => again.has(quarter) && number > 0);
  const claims = [
    ...changed.map(({ claim }) => claim),
    ...supplements.map((claim) => ({ ...claim, standing: 'OWED' as const })),
  ];
  const entries = changed.map(({ entry }) => entry).filter((one) => one !== undefined);
  return { account: withChanges(account, { claims, charges: [] }, account.credit), claims, charges: [], entries };
}

function decide(account: Account, quarters: readonly Quarter[], change: (claim: Claim) => DecidedClaim): Booking {
  const wanted = new Set(quarters);
  const decided = account.claims.filter(({ quarter }) => wanted.has(quarter)).map(change);
  const claims = decided.map(({ claim }) => claim);
  const credit = addCents(account.credit, ...decided.map((one) => one.credit));
  const entries = decided.flatMap((one) => one.entries).filter((one) => one !== undefined);
  return { account: withChanges(account, { claims, charges: [] }, credit), claims, charges: [], entries };
}

function entry(kind: EntryKind, { quarter, number }: Claim, sums: QuarterSums, { on, causeId }: DecisionContext) {
  return makeEntry(kind, on, { ...sums }, { quarter, claim: number, causeId });
}

/** A claim of nothing that marks a quarter as assimilated before it was ever claimed. */
export function assimilatedClaim(
  about: Pick<Claim, 'quarter' | 'category' | 'basis' | 'isFirstQuarter'>,
  on: LocalDate,
  dueOn: LocalDate,
): Claim {
  const { quarter, category, basis, isFirstQuarter } = about;
  const nothing = { charged: noSums, paid: noSums };
  const days = { claimedOn: on, dueOn, surchargeFrom: dueOn };
  return { quarter, number: 0, category, basis, isFirstQuarter, standing: 'ASSIMILATED', ...days, ...nothing };
}
