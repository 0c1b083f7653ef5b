import { localDate, type LocalDate } from '../../../common/dates';
import { addCents, cents, minCents, subtractCents, sumCents, zeroCents, type Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import { lastDayOf, quarterOfYear } from '../../../common/quarter';
import { addSums, noSums, type Claim } from './claim';
import { makeEntry, type LedgerEntry } from './ledger';
import type { ContributorFacts, QuarterAssessment } from './quarter-assessment';
import { annualSurcharge, quarterEnds, quarterlySurcharge, supplementSurchargeStart } from './surcharge';

/** What is owed in addition for a quarter, in cents. */
export interface Supplement {
  readonly contribution: Cents;
  readonly fee: Cents;
}

/** Year that is settled, day of its statement, and what is known of the person. */
export interface SupplementContext {
  readonly facts: ContributorFacts;
  readonly year: number;
  readonly on: LocalDate;
  readonly causeId: string;
}

/**
 * The supplement of a quarter: the part by which provisional contributions were lowered without ground bears surcharges
 * from 31 December of the contribution year, the rest from the end of the quarter after the statement. Royal decree
 * no. 38, article 11bis; general regulation, article 44.
 */
export function supplementsOf(
  book: ParameterBook,
  claims: readonly Claim[],
  assessed: QuarterAssessment,
  owed: Supplement,
  usual: QuarterAssessment | undefined,
  input: SupplementContext,
): Claim[] {
  const lowered = loweredWithoutGround(claims, owed, usual, input);
  const rest = {
    contribution: subtractCents(owed.contribution, lowered.contribution),
    fee: subtractCents(owed.fee, lowered.fee),
  };
  const next = Math.max(...claims.map(({ number }) => number)) + 1;
  const parts: [Supplement, boolean][] = [
    [lowered, true],
    [rest, false],
  ];
  const real = parts.filter(([part]) => part.contribution + part.fee > 0);
  return real.map(([part, isLowered], index) => supplement(book, assessed, part, isLowered, next + index, input));
}

/** The part of a supplement that would have been claimed without the reduction; nothing when there was none. */
function loweredWithoutGround(
  claims: readonly Claim[],
  owed: Supplement,
  usual: QuarterAssessment | undefined,
  { facts, year }: SupplementContext,
): Supplement {
  const none = { contribution: zeroCents, fee: zeroCents };
  if (usual === undefined || !(facts.estimates ?? []).some((estimate) => estimate.year === year)) return none;
  const first = claims
    .filter(({ number }) => number === 0)
    .map((claim) => claim.charged)
    .reduce(addSums, noSums);
  const part = (name: 'contribution' | 'fee') => {
    const lowered = Math.max(0, usual[name] - first[name]);
    return minCents(owed[name], cents(lowered));
  };
  return { contribution: part('contribution'), fee: part('fee') };
}

function supplement(
  book: ParameterBook,
  assessed: QuarterAssessment,
  { contribution, fee }: Supplement,
  isLowered: boolean,
  number: number,
  { year, on }: SupplementContext,
): Claim {
  const later = supplementSurchargeStart(on);
  const { quarter, category, basis, isFirstQuarter, income, source } = assessed;
  const start = lastDayOf(quarterOfYear(year, 4));
  const past = isLowered ? quarterEnds(start, on).filter((end) => end < on) : [];
  const surcharge = isLowered ? pastSurcharges(book, addCents(contribution, fee), past, year, on) : zeroCents;
  return {
    ...{ quarter, number, category, basis, isFirstQuarter, income, source },
    ...{ standing: 'OWED', claimedOn: on, dueOn: later, paid: noSums },
    charged: { contribution, fee, surcharge },
    surchargeFrom: isLowered ? start : later,
    surchargedTo: past.at(-1),
    annualSurchargedOn: isLowered && past.length > 0 ? localDate(year + 1, 1, 1) : undefined,
  };
}

/** 3 % for each quarter end since 31 December of the year, and 7 % once. Royal decree no. 38, article 11bis. */
function pastSurcharges(
  book: ParameterBook,
  principal: Cents,
  ends: readonly LocalDate[],
  year: number,
  on: LocalDate,
): Cents {
  const quarterly = ends.map((end) => quarterlySurcharge(book, principal, end));
  const newYear = localDate(year + 1, 1, 1);
  return sumCents([...quarterly, newYear <= on ? annualSurcharge(book, principal, newYear) : zeroCents]);
}

/** The ledger entries of supplements. */
export function supplementEntries(
  supplements: readonly Claim[],
  { on, causeId }: Pick<SupplementContext, 'on' | 'causeId'>,
): LedgerEntry[] {
  return supplements
    .flatMap(({ quarter, number: claim, charged }) => [
      makeEntry(
        'SUPPLEMENT',
        on,
        { contribution: charged.contribution, fee: charged.fee },
        { quarter, claim, causeId },
      ),
      makeEntry('SURCHARGE', on, { surcharge: charged.surcharge }, { quarter, claim, causeId }),
    ])
    .filter((entry) => entry !== undefined);
}
