import type { LocalDate } from '../../../common/dates';
import { addCents, cents, zeroCents, type Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import type { Quarter } from '../../../common/quarter';
import { afterwards, nothingBooked, type Account, type Booking } from './account';
import { kindOrder } from './allocation';
import { useCredit } from './booking';
import { addSums, noSums, totalOf, type Claim, type QuarterSums } from './claim';
import { makeEntry, type LedgerEntry } from './ledger';
import type { QuarterAssessment } from './quarter-assessment';
import { bookChange, onDefinitive, takeBack, type ClaimChange } from './take-back';

/**
 * Brings claims in line with periods of activity that changed after they were made: a quarter without activity is taken
 * back whole, surcharges included, and a quarter of another category is claimed anew. What was paid too much pays debts
 * that are due, the rest is in the member's hand. Royal decree no. 38, article 15; general regulation, article 39.
 * @param assessments what is due now for every quarter of the span that was looked at
 */
export function realign(
  book: ParameterBook,
  account: Account,
  span: { readonly first: Quarter; readonly last: Quarter },
  assessments: readonly QuarterAssessment[],
  on: LocalDate,
  causeId: string,
): Booking {
  const due = new Map(assessments.map((assessed) => [assessed.quarter, assessed]));
  const changes = owedQuarters(account, span).flatMap(([quarter, claims]) => {
    const change = changeOf(claims, due.get(quarter), on, causeId);
    return change === undefined ? [] : [change];
  });
  const booked = changes.reduce(
    (before, change) => afterwards(before, bookChange(before.account, change)),
    nothingBooked(account),
  );
  return changes.length === 0
    ? booked
    : afterwards(booked, useCredit(booked.account, on, kindOrder(book, on), causeId));
}

/** Claims that are owed, by quarter of the span. */
function owedQuarters(
  account: Account,
  { first, last }: { readonly first: Quarter; readonly last: Quarter },
): [Quarter, Claim[]][] {
  const byQuarter = new Map<Quarter, Claim[]>();
  for (const claim of account.claims) {
    const isIn = claim.quarter >= first && claim.quarter <= last && claim.standing === 'OWED';
    if (isIn) byQuarter.set(claim.quarter, [...(byQuarter.get(claim.quarter) ?? []), claim]);
  }
  return [...byQuarter];
}

function changeOf(
  claims: readonly Claim[],
  assessed: QuarterAssessment | undefined,
  on: LocalDate,
  causeId: string,
): ClaimChange | undefined {
  if (assessed === undefined)
    return claims.some(({ charged }) => totalOf(charged) > 0) ? cancel(claims, on, causeId) : undefined;
  const last = claims.at(-1);
  const charged = claims.map((claim) => claim.charged).reduce(addSums, noSums);
  // A quarter that was taken back and has activity again is claimed again.
  const isEmpty = totalOf(charged) === 0 && assessed.contribution > 0;
  if (last === undefined || (last.category === assessed.category && !isEmpty)) return undefined;
  const change = (name: 'contribution' | 'fee') => assessed[name] - charged[name];
  if (change('contribution') <= 0) {
    const less = { contribution: cents(-change('contribution')), fee: cents(Math.max(0, -change('fee'))) };
    return takeBack(claims, assessed, less, { on, causeId });
  }
  return raise(
    last,
    assessed,
    { contribution: cents(change('contribution')), fee: cents(Math.max(0, change('fee'))) },
    on,
    causeId,
  );
}

/** Takes everything back: there was no activity. */
function cancel(claims: readonly Claim[], on: LocalDate, causeId: string): ClaimChange {
  const cancelled = claims.map((claim) => ({ ...claim, charged: noSums, paid: noSums }));
  const entries = claims.flatMap(({ quarter, number, charged, paid }): (LedgerEntry | undefined)[] => {
    const about = { quarter, claim: number, causeId };
    return [makeEntry('CORRECTION', on, { ...charged }, about), makeEntry('CREDIT_MADE', on, { ...paid }, about)];
  });
  const credit = addCents(zeroCents, ...claims.map(({ paid }) => totalOf(paid)));
  return { claims: cancelled, entries: entries.filter((entry) => entry !== undefined), credit };
}

/** Claims the difference on the last claim of the quarter; it keeps its dates. */
function raise(
  claim: Claim,
  assessed: QuarterAssessment,
  more: { readonly contribution: Cents; readonly fee: Cents },
  on: LocalDate,
  causeId: string,
): ClaimChange {
  const charged: QuarterSums = addSums(claim.charged, { ...more, surcharge: zeroCents });
  const entry = makeEntry('CHARGE', on, { ...more }, { quarter: claim.quarter, claim: claim.number, causeId });
  return { claims: [{ ...onDefinitive(claim, assessed), charged }], entries: entry ? [entry] : [], credit: zeroCents };
}
