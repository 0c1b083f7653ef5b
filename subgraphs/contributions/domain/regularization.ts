import { addMonths, lastOfMonth, type LocalDate } from '../../../common/dates';
import { addCents, cents, subtractCents, sumCents, zeroCents, type Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import { quartersOf, type Quarter } from '../../../common/quarter';
import { afterwards, nothingBooked, type Account, type Booking } from './account';
import { kindOrder } from './allocation';
import { useCredit } from './booking';
import { addSums, type Claim } from './claim';
import { assessQuarters, type ContributorFacts, type QuarterAssessment } from './quarter-assessment';
import { supplementEntries, supplementsOf } from './supplement';
import { bookChange, onDefinitive, takeBack, type ClaimChange } from './take-back';

/** What a regularization does to one quarter, contribution and fee together, in cents. */
export interface RegularizedQuarter {
  readonly quarter: Quarter;
  /** Claimed so far. */
  readonly claimed: Cents;
  /** Owed on the definitive income. */
  readonly definitive: Cents;
  /** Surcharges because provisional contributions were lowered without ground. */
  readonly surcharge: Cents;
}

/** A year settled on its definitive income, with everything to book. */
export interface Regularization {
  readonly year: number;
  readonly quarters: readonly RegularizedQuarter[];
  /** What is owed in addition; negative when it is given back. */
  readonly difference: Cents;
  readonly booking: Booking;
}

/** Why a year cannot be settled. */
export type RegularizationRefusal = 'NOTHING_CLAIMED';

/** What a regularization is made on. */
export interface RegularizationInput {
  readonly account: Account;
  /** Facts that hold the definitive income of the year. */
  readonly facts: ContributorFacts;
  readonly year: number;
  /** Day of the statement. */
  readonly on: LocalDate;
  readonly causeId: string;
}

/**
 * Settles a year on its definitive income, in both directions, as often as the income is corrected: the difference of each
 * quarter becomes a supplement or is taken back, what was paid too much pays other debts that are due, the rest is in
 * hand. Exempted and assimilated quarters stay as they are. Royal decree no. 38, articles 11 §5, 11bis and 17.
 */
export function regularize(book: ParameterBook, input: RegularizationInput): Regularization | RegularizationRefusal {
  const { account, facts, year, on, causeId } = input;
  const definitive = assessYear(book, facts, year);
  const normal = assessYear(book, withoutKnowledgeOf(facts, year), year);
  const settled = definitive.flatMap((assessed) => {
    const claims = account.claims.filter(({ quarter }) => quarter === assessed.quarter);
    const usual = normal.find(({ quarter }) => quarter === assessed.quarter);
    return claims.some(({ standing }) => standing === 'OWED')
      ? [settleQuarter(book, claims, assessed, usual, input)]
      : [];
  });
  if (settled.length === 0) return 'NOTHING_CLAIMED';
  const changed = settled.map(({ change }) => change);
  const booked = changed.reduce(
    (before, change) => afterwards(before, bookChange(before.account, change)),
    nothingBooked(account),
  );
  const used = useCredit(booked.account, on, kindOrder(book, on), causeId);
  const quarters = settled.map(({ quarter }) => quarter);
  const difference = sumCents(quarters.map((one) => subtractCents(one.definitive, one.claimed)));
  return { year, quarters, difference, booking: afterwards(booked, used) };
}

/** Last day for the statement: the last day of the month after the income was received. General regulation, article 43. */
export function statementDeadline(receivedOn: LocalDate): LocalDate {
  return lastOfMonth(addMonths(receivedOn, 1));
}

function settleQuarter(
  book: ParameterBook,
  claims: readonly Claim[],
  assessed: QuarterAssessment,
  usual: QuarterAssessment | undefined,
  input: RegularizationInput,
): { readonly quarter: RegularizedQuarter; readonly change: ClaimChange } {
  const charged = claims.map((claim) => claim.charged).reduce(addSums);
  const contribution = subtractCents(assessed.contribution, charged.contribution);
  const fee = subtractCents(assessed.fee, charged.fee);
  const claimed = addCents(charged.contribution, charged.fee);
  const definitive = addCents(assessed.contribution, assessed.fee);
  const more = { contribution: cents(Math.max(0, contribution)), fee: cents(Math.max(0, fee)) };
  const less = { contribution: cents(Math.max(0, -contribution)), fee: cents(Math.max(0, -fee)) };
  const back = less.contribution + less.fee > 0 ? takeBack(claims, assessed, less, input) : confirmed(claims, assessed);
  const supplements = supplementsOf(book, claims, assessed, more, usual, input);
  const surcharge = sumCents(supplements.map((claim) => claim.charged.surcharge));
  const change = {
    claims: [...back.claims, ...supplements],
    entries: [...back.entries, ...supplementEntries(supplements, input)],
    credit: back.credit,
  };
  return { quarter: { quarter: assessed.quarter, claimed, definitive, surcharge }, change };
}

/** Without anything to add, the last claim is only marked as definitive. */
function confirmed(claims: readonly Claim[], assessed: QuarterAssessment): ClaimChange {
  const last = claims.at(-1);
  return { claims: last === undefined ? [] : [onDefinitive(last, assessed)], entries: [], credit: zeroCents };
}

function assessYear(book: ParameterBook, facts: ContributorFacts, year: number): QuarterAssessment[] {
  const quarters = quartersOf(year);
  const [first, last] = [quarters[0], quarters.at(-1)];
  return first && last ? assessQuarters(book, facts, first, last) : [];
}

/** The facts as they were before the income of a year was known and without what the member estimated for it. */
function withoutKnowledgeOf(facts: ContributorFacts, year: number): ContributorFacts {
  const incomes = facts.incomes.filter((known) => known.year !== year);
  return { ...facts, incomes, estimates: (facts.estimates ?? []).filter((estimate) => estimate.year !== year) };
}
