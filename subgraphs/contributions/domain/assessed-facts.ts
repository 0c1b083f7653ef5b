import { localDate, type LocalDate } from '../../../common/dates';
import type { Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import type { Quarter } from '../../../common/quarter';
import type { ContributionCategory } from './contribution-category';
import { activitySpans, categoryAt, type ActivityPeriod, type ActivitySpan } from './liability';
import { referenceIncome } from './provisional-contribution';
import { indexOfDate, indexOfQuarter, quarterAt, yearOfIndex, type QuarterIndex } from './quarter-index';
import { quarterLaw } from './quarter-law';
import { lastStartUpIndex } from './start-up-phase';
import type { YearLaw } from './year-law';

/** On what a quarter is charged. */
export type AssessmentBasis = 'PROVISIONAL' | 'START_UP' | 'DEFINITIVE';

/** An income as the tax administration or the member reported it, in cents, with the quarters it was earned in. */
export interface ReportedIncome {
  readonly year: number;
  readonly income: Cents;
  /** Quarters of that year for which contributions were due, 1 to 4. */
  readonly quarters: number;
}

/** One version of an income; without a day it was always known. */
export interface IncomeVersion {
  readonly year: number;
  readonly income: Cents;
  readonly knownOn?: LocalDate;
}

/** What is known of a person when a quarter is assessed. */
export interface ContributorFacts {
  readonly periods: readonly ActivityPeriod[];
  /** Net incomes by year; the version known last counts, for a reference year among those known on 1 January. */
  readonly incomes: readonly IncomeVersion[];
  /** Incomes on which provisional contributions rest at the request of the member, once approved: article 11 §3. */
  readonly estimates?: readonly { readonly year: number; readonly income: Cents }[];
  /** Quarters without contribution (assimilated, waived after a birth): they are not due. */
  readonly quartersWithoutContribution?: readonly Quarter[];
  /** Day of death: nothing is due for its quarter or a later one. Royal decree no. 38, article 15 §2. */
  readonly diedOn?: LocalDate | null | undefined;
}

/** What everything about one charged quarter follows from; enough to compute and explain it again. */
export interface AssessedFacts {
  readonly quarter: Quarter;
  readonly category: ContributionCategory;
  readonly basis: AssessmentBasis;
  /** The income it rests on; absent for a start-up contribution. */
  readonly source?: ReportedIncome;
  /** Whether it is the first quarter of the activity; the reduction of a starter applies to it. */
  readonly isFirstQuarter: boolean;
}

/** The same, with its place in the activity: 0 for the first quarter. */
export interface PlacedFacts extends AssessedFacts {
  readonly place: number;
}

/** What is worked out once for a person. */
export interface Liability {
  readonly facts: ContributorFacts;
  readonly spans: readonly ActivitySpan[];
  /** Quarters with activity for which nothing is due. */
  readonly without: ReadonlySet<QuarterIndex>;
  /** First quarter in which nothing is due any more. */
  readonly end: QuarterIndex;
  /** Incomes of the years asked for so far. */
  readonly years: Map<number, YearSources>;
}

/** The incomes a year may rest on. */
interface YearSources {
  readonly own: ReportedIncome | undefined;
  /** What the member estimates for the year itself; its year is the contribution year. */
  readonly estimate: ReportedIncome | undefined;
  readonly reference: ReportedIncome | undefined;
}

/**
 * What a quarter rests on, or undefined when nothing is due for it: definitive once the income of its own year is
 * known, flat in the start-up period and while there is no reference year, else provisional on the reference year.
 * Royal decree no. 38, articles 11 §3 and §5, 13bis. Throws ParameterNotPublished for a year without published law.
 */
export function assessedFacts(book: ParameterBook, facts: ContributorFacts, quarter: Quarter): PlacedFacts | undefined {
  const index = indexOfQuarter(quarter);
  return factsIn(book, liabilityOf(facts, index), index);
}

/** Works it out for quarters up to a last one. */
export function liabilityOf(facts: ContributorFacts, last: QuarterIndex): Liability {
  const spans = activitySpans(facts.periods, yearOfIndex(last) * 4 + 3);
  const without = new Set(facts.quartersWithoutContribution?.map(indexOfQuarter));
  return { facts, spans, without, end: facts.diedOn == null ? Infinity : indexOfDate(facts.diedOn), years: new Map() };
}

function isDue({ spans, without, end }: Liability, index: QuarterIndex): boolean {
  return index < end && !without.has(index) && spanOf(spans, index) !== undefined;
}

function spanOf(spans: readonly ActivitySpan[], index: QuarterIndex): ActivitySpan | undefined {
  for (const span of spans) if (span.first <= index && index <= span.last) return span;
  return undefined;
}

/** What one quarter rests on, undefined when nothing is due for it. Throws as assessedFacts does. */
export function factsIn(book: ParameterBook, liability: Liability, index: QuarterIndex): PlacedFacts | undefined {
  const span = spanOf(liability.spans, index);
  if (span === undefined || !isDue(liability, index)) return undefined;
  const { law, favorableQuarters, startUpYears: years } = quarterLaw(book, index);
  const category = categoryAt(liability.facts.periods, index, favorableQuarters);
  if (category === undefined) return undefined;
  const { own, estimate, reference } = sourcesOf(law, liability);
  const isFlat = estimate === undefined && (index <= lastStartUpIndex(span.first, years) || reference === undefined);
  const basis = own ? 'DEFINITIVE' : isFlat ? 'START_UP' : 'PROVISIONAL';
  const source = own ?? estimate ?? (isFlat ? undefined : reference);
  const place = index - span.first;
  return { quarter: quarterAt(index), category, basis, source, isFirstQuarter: place === 0, place };
}

function sourcesOf(law: YearLaw, liability: Liability): YearSources {
  const known = liability.years.get(law.year);
  if (known !== undefined) return known;
  const { incomes, estimates = [] } = liability.facts;
  // Article 11 §3: the income of the reference year as it was known on 1 January of the contribution year.
  const onNewYearsDay = incomesKnownOn(incomes, localDate(law.year, 1, 1));
  const reference = referenceIncome(law, onNewYearsDay);
  const sources = {
    own: reported(law, liability, incomesKnownOn(incomes), law.year),
    estimate: reported(law, liability, estimates, law.year),
    reference: reference && reported(law, liability, onNewYearsDay, reference.year),
  };
  liability.years.set(law.year, sources);
  return sources;
}

/** The last version of each year's income, among those known on a day when one is given. */
function incomesKnownOn(incomes: readonly IncomeVersion[], day?: LocalDate): IncomeVersion[] {
  const last = new Map<number, IncomeVersion>();
  for (const version of incomes) {
    if (day !== undefined && version.knownOn !== undefined && version.knownOn > day) continue;
    const other = last.get(version.year);
    if (other === undefined || (other.knownOn ?? '') <= (version.knownOn ?? '')) last.set(version.year, version);
  }
  return [...last.values()];
}

/** The income of a year as reported, with the quarters it was earned in. */
function reported(
  law: YearLaw,
  liability: Liability,
  incomes: ContributorFacts['incomes'],
  year: number,
): ReportedIncome | undefined {
  const known = incomes.find((one) => one.year === year);
  if (known === undefined) return undefined;
  const quarters = [0, 1, 2, 3].filter((number) => isDue(liability, year * 4 + number)).length;
  // A loss counts as an income of zero: article 11 §2 speaks of income, and no contribution is negative.
  return { year, income: Math.max(0, known.income) as Cents, quarters: quarters || law.quartersInAYear.value };
}
