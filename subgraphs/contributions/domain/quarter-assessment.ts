import { Tracer, type Explanation } from '../../../common/explanation';
import { zeroCents, type Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import { yearOf, type Quarter } from '../../../common/quarter';
import { computeAnnualContribution } from './annual-contribution';
import {
  assessedFacts,
  factsIn,
  liabilityOf,
  type AssessedFacts,
  type AssessmentBasis,
  type ContributorFacts,
  type PlacedFacts,
  type ReportedIncome,
} from './assessed-facts';
import { annualizedIncome } from './incomplete-year';
import { managementFee } from './management-fee';
import { assertCategoryInForce } from './pension-age';
import { revaluedIncome } from './provisional-contribution';
import { indexOfQuarter } from './quarter-index';
import { quarterLaw } from './quarter-law';
import type { YearLaw } from './year-law';

export type { AssessedFacts, AssessmentBasis, ContributorFacts, PlacedFacts, ReportedIncome } from './assessed-facts';

/** What a quarter costs, in cents. */
export interface AssessedAmounts {
  /** Income that counts, between minimum and ceiling; zero when nothing is owed. */
  readonly base: Cents;
  /** Income for a year that the contribution is computed on, before minimum and ceiling; absent for a start-up one. */
  readonly income?: Cents;
  readonly contribution: Cents;
  readonly fee: Cents;
}

/** A quarter assessed. */
export type QuarterAssessment = PlacedFacts & AssessedAmounts;

/** Contribution and fee of a quarter from what it rests on. @throws as computeAnnualContribution; also CategoryNotInForce by day. */
export function assess<Facts extends AssessedFacts>(
  book: ParameterBook,
  facts: Facts,
  tracer?: Tracer,
): Facts & AssessedAmounts {
  const { law, firstDay, feeRate, feeParameter, ...quarter } = quarterLaw(book, indexOfQuarter(facts.quarter));
  assertCategoryInForce(law, facts.category, firstDay);
  const { category, basis, source } = facts;
  const income = source && retainedIncome(law, basis, source, tracer);
  const { quarterlyContribution: contribution, contributionBase: base } = computeAnnualContribution(
    law,
    {
      category,
      netIncome: income ?? zeroCents,
      basis: basis === 'START_UP' ? 'START_UP' : 'DEFINITIVE',
      firstQuarter: facts.isFirstQuarter && quarter.hasFirstQuarterReduction,
    },
    tracer,
  );
  const fee = managementFee(law, contribution, feeRate, tracer, feeParameter);
  return { ...facts, base, income, contribution, fee };
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

/**
 * Every quarter from one to another for which something is due, in order. The quarters of a year that rest on the same
 * facts are computed once. Throws as assessQuarter does.
 */
export function assessQuarters(
  book: ParameterBook,
  facts: ContributorFacts,
  first: Quarter,
  last: Quarter,
): QuarterAssessment[] {
  const end = indexOfQuarter(last);
  const liability = liabilityOf(facts, end);
  const assessed: QuarterAssessment[] = [];
  for (let index = indexOfQuarter(first); index <= end; index += 1) {
    const next = factsIn(book, liability, index);
    if (next === undefined) continue;
    const before = assessed.at(-1);
    assessed.push(
      before && restsOnTheSame(before, next)
        ? { ...before, quarter: next.quarter, place: next.place }
        : assess(book, next),
    );
  }
  return assessed;
}

/** Whether two quarters of one year cost the same because they rest on the same facts. */
function restsOnTheSame(one: AssessedFacts, other: AssessedFacts): boolean {
  return (
    yearOf(one.quarter) === yearOf(other.quarter) &&
    one.category === other.category &&
    one.basis === other.basis &&
    !one.isFirstQuarter &&
    !other.isFirstQuarter &&
    one.source?.year === other.source?.year
  );
}

/** How a charged quarter was found, step by step. */
export function explainAssessment(book: ParameterBook, facts: AssessedFacts): Explanation {
  const tracer = new Tracer();
  assess(book, facts, tracer);
  return tracer.explanation();
}

/**
 * A reported income brought to a full year and, for a provisional contribution, to the level of the year. An estimate of the
 * member is of the year itself and is not revalued.
 */
function retainedIncome(law: YearLaw, basis: AssessmentBasis, source: ReportedIncome, tracer?: Tracer): Cents {
  const full = annualizedIncome(law, source.income, source.quarters, tracer) as Cents;
  const isRevalued = basis === 'PROVISIONAL' && source.year !== law.year;
  return isRevalued ? revaluedIncome(law, { year: source.year, income: full }, tracer) : full;
}
