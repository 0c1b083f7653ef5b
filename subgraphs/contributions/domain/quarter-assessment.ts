import type { LocalDate } from '../../../common/dates';
import { Tracer, type Explanation } from '../../../common/explanation';
import type { Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import { firstDayOf, lastDayOf, quarterOf, yearOf, type Quarter } from '../../../common/quarter';
import type { Ratio } from '../../../common/ratio';
import { computeAnnualContribution } from './annual-contribution';
import type { ContributionCategory } from './contribution-category';
import { annualizedIncome } from './incomplete-year';
import { categoryOf, liableQuarters, quartersDueIn, type ActivityPeriod } from './liability';
import { managementFee } from './management-fee';
import { assertCategoryInForce } from './pension-age';
import { referenceIncome, revaluedIncome } from './provisional-contribution';
import { firstQuarterOfActivity, lastStartUpQuarter } from './start-up-phase';
import { yearLaw, type YearLaw } from './year-law';
import { laterAmounts, ownManagementFeeRate } from './year-law-parameters';

/** On what a quarter is charged. */
export type AssessmentBasis = 'PROVISIONAL' | 'START_UP' | 'DEFINITIVE';

/** An income as the tax administration or the member reported it, in cents, with the quarters it was earned in. */
export interface ReportedIncome {
  readonly year: number;
  readonly income: Cents;
  /** Quarters of that year for which contributions were due, 1 to 4. */
  readonly quarters: number;
}

/** What is known of a person when a quarter is assessed. */
export interface ContributorFacts {
  readonly periods: readonly ActivityPeriod[];
  /** Net incomes by year, as known on the day of the assessment. */
  readonly incomes: readonly { readonly year: number; readonly income: Cents }[];
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
  /** Whether it is the first quarter of a starter, to which the reduction applies. */
  readonly isFirstQuarter: boolean;
}

/** A quarter assessed: contribution and fee in cents, and why. */
export interface QuarterAssessment extends AssessedFacts {
  /** Income for a year that the contribution is computed on, before minimum and ceiling; absent for a start-up one. */
  readonly income?: Cents;
  readonly contribution: Cents;
  readonly fee: Cents;
}

/** What is worked out once for a person: the quarters with activity and those for which a contribution is due. */
interface Liability {
  readonly active: readonly Quarter[];
  readonly due: readonly Quarter[];
}

/**
 * What a quarter rests on, or undefined when nothing is due for it: definitive once the income of its own year is
 * known, flat in the start-up period and while there is no reference year, else provisional on the reference year.
 * Royal decree no. 38, articles 11 §3 and §5, 13bis. Throws ParameterNotPublished for a year without published law.
 */
export function assessedFacts(book: ParameterBook, facts: ContributorFacts, quarter: Quarter): AssessedFacts | undefined {
  return factsIn(book, facts, liabilityOf(facts, lastQuarterOfYear(quarter)), quarter);
}

function liabilityOf(facts: ContributorFacts, last: Quarter): Liability {
  const active = liableQuarters(facts.periods, last);
  const without = new Set(facts.quartersWithoutContribution);
  const end = facts.diedOn == null ? undefined : quarterOf(facts.diedOn);
  return { active, due: active.filter((quarter) => !without.has(quarter) && (end === undefined || quarter < end)) };
}

function factsIn(
  book: ParameterBook,
  facts: ContributorFacts,
  { active, due }: Liability,
  quarter: Quarter,
): AssessedFacts | undefined {
  const category = due.includes(quarter) ? categoryOf(book, facts.periods, quarter) : undefined;
  if (category === undefined) return undefined;
  const first = firstQuarterOfActivity(active, quarter) ?? quarter;
  const common = { quarter, category, isFirstQuarter: first === quarter };
  const law = yearLaw(book, yearOf(quarter));
  const own = reported(law, facts, due, yearOf(quarter));
  if (own !== undefined) return { ...common, basis: 'DEFINITIVE', source: own };
  const isStartUp = quarter <= lastStartUpQuarter(book, first);
  const reference = isStartUp ? undefined : referenceOf(law, facts, due);
  return reference ? { ...common, basis: 'PROVISIONAL', source: reference } : { ...common, basis: 'START_UP' };
}

/** Contribution and fee of a quarter from what it rests on. @throws as computeAnnualContribution; also CategoryNotInForce by day. */
export function assess(book: ParameterBook, facts: AssessedFacts, tracer?: Tracer): QuarterAssessment {
  const law = yearLaw(book, yearOf(facts.quarter));
  assertCategoryInForce(law, facts.category, firstDayOf(facts.quarter));
  const { category, basis, source } = facts;
  const income = source && retainedIncome(law, basis, source, tracer);
  const { quarterlyContribution: contribution } = computeAnnualContribution(
    law,
    {
      category,
      netIncome: income ?? (0 as Cents),
      basis: basis === 'START_UP' ? 'START_UP' : 'DEFINITIVE',
      firstQuarter: facts.isFirstQuarter && hasFirstQuarterReduction(book, facts.quarter),
    },
    tracer,
  );
  const rate = book.at(ownManagementFeeRate, firstDayOf(facts.quarter));
  const fee = managementFee(law, contribution, rate.quantity as Ratio, tracer, rate);
  return { ...facts, income, contribution, fee };
}

/** What a quarter costs and why, or undefined when nothing is due for it. Throws as assessedFacts and assess do. */
export function assessQuarter(
  book: ParameterBook,
  facts: ContributorFacts,
  quarter: Quarter,
  tracer?: Tracer,
): QuarterAssessment | undefined {
  const assessed = assessedFacts(book, facts, quarter);
  return assessed && assess(book, assessed, tracer);
}

/** Every quarter from one to another for which something is due, in order. Throws as assessQuarter does. */
export function assessQuarters(
  book: ParameterBook,
  facts: ContributorFacts,
  first: Quarter,
  last: Quarter,
): QuarterAssessment[] {
  const liability = liabilityOf(facts, lastQuarterOfYear(last));
  const wanted = liability.due.filter((quarter) => quarter >= first && quarter <= last);
  const assessed = wanted.map((quarter) => factsIn(book, facts, liability, quarter));
  return assessed.filter((one) => one !== undefined).map((one) => assess(book, one));
}

/** How a charged quarter was found, step by step. */
export function explainAssessment(book: ParameterBook, facts: AssessedFacts): Explanation {
  const tracer = new Tracer();
  assess(book, facts, tracer);
  return tracer.explanation();
}

/** A reported income brought to a full year and, for a provisional contribution, to the level of the year. */
function retainedIncome(law: YearLaw, basis: AssessmentBasis, source: ReportedIncome, tracer?: Tracer): Cents {
  const full = annualizedIncome(law, source.income, source.quarters, tracer) as Cents;
  return basis === 'PROVISIONAL' ? revaluedIncome(law, { year: source.year, income: full }, tracer) : full;
}

/** The reference year's income as reported, with the quarters it was earned in. */
function referenceOf(law: YearLaw, facts: ContributorFacts, liable: readonly Quarter[]): ReportedIncome | undefined {
  const reference = referenceIncome(law, facts.incomes);
  return reference && reported(law, facts, liable, reference.year);
}

function reported(
  law: YearLaw,
  facts: ContributorFacts,
  liable: readonly Quarter[],
  year: number,
): ReportedIncome | undefined {
  const known = facts.incomes.find((one) => one.year === year);
  if (known === undefined) return undefined;
  const quarters = quartersDueIn(liable, year) || law.quartersInAYear.value;
  // A loss counts as an income of zero: article 11 §2 speaks of income, and no contribution is negative.
  return { year, income: Math.max(0, known.income) as Cents, quarters };
}

function hasFirstQuarterReduction(book: ParameterBook, quarter: Quarter): boolean {
  return book.inForceAt(laterAmounts.firstQuarterReduction, lastDayOf(quarter)) !== undefined;
}

function lastQuarterOfYear(quarter: Quarter): Quarter {
  return `${quarter.slice(0, 4)}-Q4` as Quarter;
}
