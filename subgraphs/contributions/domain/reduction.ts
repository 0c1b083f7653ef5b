import { localDate, type LocalDate } from '../../../common/dates';
import { addCents, subtractCents, sumCents, zeroCents, type Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import { lastDayOf, quarterOfYear, quartersOf, yearOf, type Quarter } from '../../../common/quarter';
import { overdueOfAccount, withChanges, type Account, type Booking } from './account';
import { totalOf, type Claim } from './claim';
import { makeEntry } from './ledger';
import { assessQuarters, type ContributorFacts, type QuarterAssessment } from './quarter-assessment';
import { annualSurcharge, quarterlySurcharge } from './surcharge';

/** What a change of the provisional contributions of a year would do to one quarter, contribution and fee together. */
export interface PreviewedQuarter {
  readonly quarter: Quarter;
  readonly before: Cents;
  readonly after: Cents;
}

/** What the estimate costs when it turns out too low, in cents. */
export interface ReductionRisk {
  /** What would be owed in addition for the year. */
  readonly difference: Cents;
  /** Charged once on what was unpaid on 31 December. */
  readonly once: Cents;
  /** Charged for each quarter from 31 December of the year. */
  readonly eachQuarter: Cents;
}

/** Preview of a request to change the provisional contributions of a year, without effect. */
export interface ReductionPreview {
  readonly kind: 'REDUCTION' | 'INCREASE';
  readonly quarters: readonly PreviewedQuarter[];
  readonly assessments: readonly QuarterAssessment[];
  readonly risk: ReductionRisk;
}

/** Why a request about a year is refused at once. */
export type ReductionRefusal = 'YEAR_NOT_OPEN_FOR_REQUEST' | 'NOTHING_TO_CHANGE' | 'INCREASE_WHILE_OVERDUE';

/**
 * What an estimated income would make of the provisional contributions of a year. Any estimate may be chosen since 2022,
 * down to the minimum of the category, while the income of the year is unknown; an increase asks that nothing is overdue.
 * Royal decree no. 38, article 11 §3; general regulation, article 41bis.
 */
export function previewEstimate(
  book: ParameterBook,
  account: Account,
  facts: ContributorFacts,
  request: { readonly year: number; readonly income: Cents },
  today: LocalDate,
): ReductionPreview | ReductionRefusal {
  const { year, income } = request;
  if (!isOpenYear(book, facts, year)) return 'YEAR_NOT_OPEN_FOR_REQUEST';
  const [first, last] = [quartersOf(year)[0], quartersOf(year)[3]];
  if (first === undefined || last === undefined) return 'YEAR_NOT_OPEN_FOR_REQUEST';
  const normal = assessQuarters(book, facts, first, last);
  if (normal.length === 0) return 'YEAR_NOT_OPEN_FOR_REQUEST';
  const others = (facts.estimates ?? []).filter((estimate) => estimate.year !== year);
  const assessments = assessQuarters(book, { ...facts, estimates: [...others, { year, income }] }, first, last);
  const quarters = assessments.map((one, index) => previewed(account, normal[index], one));
  const change = sumCents(quarters.map(({ before, after }) => subtractCents(after, before)));
  if (change === 0) return 'NOTHING_TO_CHANGE';
  const kind = change < 0 ? 'REDUCTION' : 'INCREASE';
  if (kind === 'INCREASE' && overdueOfAccount(account, today) > 0) return 'INCREASE_WHILE_OVERDUE';
  return { kind, quarters, assessments, risk: riskOf(book, quarters, year) };
}

/** Years whose income is not known yet, from the one in which the fixed steps were abolished. */
function isOpenYear(book: ParameterBook, facts: ContributorFacts, year: number): boolean {
  if (facts.incomes.some((known) => known.year === year)) return false;
  const from = book.at('contributions.requests/free-reduction-from', localDate(year, 1, 1)).quantity as LocalDate;
  return localDate(year, 1, 1) >= from;
}

function previewed(
  account: Account,
  normal: QuarterAssessment | undefined,
  after: QuarterAssessment,
): PreviewedQuarter {
  const claimed = account.claims.filter(({ quarter }) => quarter === after.quarter);
  const assessed = normal === undefined ? zeroCents : addCents(normal.contribution, normal.fee);
  const before =
    claimed.length === 0
      ? assessed
      : sumCents(claimed.map(({ charged }) => addCents(charged.contribution, charged.fee)));
  return { quarter: after.quarter, before, after: addCents(after.contribution, after.fee) };
}

/**
 * Surcharges when the income turns out to be what the contributions rested on: 3 % for each quarter, first on 31 December
 * of the year, and 7 % once, on what was wrongly left unpaid. Royal decree no. 38, article 11bis; general regulation,
 * articles 44 and 44bis.
 */
function riskOf(book: ParameterBook, quarters: readonly PreviewedQuarter[], year: number): ReductionRisk {
  const lower = quarters.map(({ before, after }) => (after < before ? subtractCents(before, after) : zeroCents));
  const difference = sumCents(lower);
  const once = annualSurcharge(book, difference, localDate(year + 1, 1, 1));
  return { difference, once, eachQuarter: quarterlySurcharge(book, difference, lastDayOf(quarterOfYear(year, 4))) };
}

/**
 * Puts new assessments of provisional quarters in place of what was claimed: a lower one takes back what is unpaid, since
 * nothing that was paid is given back before the definitive income (general regulation, article 41bis); a higher one is
 * claimed in addition.
 */
export function reassess(
  account: Account,
  assessments: readonly QuarterAssessment[],
  on: LocalDate,
  causeId: string,
): Booking {
  const claims = assessments.flatMap((assessed) => {
    const claim = account.claims.find(({ quarter, number }) => quarter === assessed.quarter && number === 0);
    return claim === undefined || claim.standing !== 'OWED' ? [] : [reassessed(claim, assessed)];
  });
  const entries = claims.map((claim) => {
    const before = account.claims.find(({ quarter, number }) => quarter === claim.quarter && number === 0);
    return changeEntry(before, claim, on, causeId);
  });
  const changed = withChanges(account, { claims, charges: [] }, account.credit);
  return { account: changed, claims, charges: [], entries: entries.filter((entry) => entry !== undefined) };
}

function reassessed(claim: Claim, assessed: QuarterAssessment): Claim {
  const { category, basis, income, source } = assessed;
  const contribution = Math.max(assessed.contribution, claim.paid.contribution) as Cents;
  const fee = Math.max(assessed.fee, claim.paid.fee) as Cents;
  return { ...claim, category, basis, income, source, charged: { ...claim.charged, contribution, fee } };
}

function changeEntry(before: Claim | undefined, after: Claim, on: LocalDate, causeId: string) {
  if (before === undefined) return undefined;
  const [old, now] = [before.charged, after.charged];
  const isLower = totalOf(now) < totalOf(old);
  const [more, less] = isLower ? [old, now] : [now, old];
  const parts = {
    contribution: subtractCents(more.contribution, less.contribution),
    fee: subtractCents(more.fee, less.fee),
  };
  return makeEntry(isLower ? 'DECREASE' : 'CHARGE', on, parts, {
    quarter: after.quarter,
    claim: after.number,
    causeId,
  });
}

/** Year of a request from its quarters. */
export function yearOfQuarters(quarters: readonly Quarter[]): number | undefined {
  const first = quarters[0];
  return first === undefined ? undefined : yearOf(first);
}
