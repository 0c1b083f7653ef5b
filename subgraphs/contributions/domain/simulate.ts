import { parseLocalDate, type LocalDate } from '../../../common/dates';
import { Tracer, type Explanation } from '../../../common/explanation';
import { addCents, type Cents } from '../../../common/money';
import { ParameterNotPublished, type ParameterBook, type ParameterValue } from '../../../common/parameters';
import type { Ratio } from '../../../common/ratio';
import { computeAnnualContribution, type ContributionInput } from './annual-contribution';
import type { ContributionCategory } from './contribution-category';
import { managementFee } from './management-fee';
import { CategoryNotInForce } from './refusals';
import { yearLaw, type YearLaw } from './year-law';
import { ownManagementFeeRate } from './year-law-parameters';

/** What a visitor asks to simulate. */
export interface SimulationInput extends Omit<ContributionInput, 'quartersDue'> {
  readonly year: number;
  /** Fee as a ratio of the contribution; the fund's own rate of the year when left out. */
  readonly feeRate?: Ratio | null;
}

/** A simulated year, in cents, with the way each figure was found. */
export interface ContributionSimulation {
  readonly kind: 'simulation';
  readonly year: number;
  readonly category: ContributionCategory;
  readonly contributionBase: Cents;
  readonly annualContribution: Cents;
  readonly quarterlyContribution: Cents;
  /** Fee of one quarter. */
  readonly managementFee: Cents;
  readonly quarterlyTotal: Cents;
  readonly explanation: Explanation;
}

/** One value of the input that breaks a rule. */
export interface SimulationIssue {
  readonly path: string;
  readonly code: 'NEGATIVE_INCOME' | 'YEAR_OUT_OF_RANGE' | 'RATIO_OUT_OF_RANGE';
}

/** Why nothing was simulated, with the facts needed to act. */
export type SimulationRefusal =
  | {
      readonly kind: 'refusal';
      readonly code: 'PARAMETER_NOT_PUBLISHED';
      readonly parameter: string;
      readonly on: LocalDate;
    }
  | {
      readonly kind: 'refusal';
      readonly code: 'CATEGORY_NOT_IN_FORCE';
      readonly category: ContributionCategory;
      readonly inForceFrom: LocalDate;
    }
  | { readonly kind: 'refusal'; readonly code: 'INVALID_INPUT'; readonly issues: readonly SimulationIssue[] };

/**
 * What a self-employed person would pay in a year, and why. Expected refusals are values: a year without published law,
 * a category that does not exist yet, an input that breaks a rule (all issues at once).
 */
export function simulateContribution(
  book: ParameterBook,
  input: SimulationInput,
): ContributionSimulation | SimulationRefusal {
  const issues = findIssues(input);
  if (issues.length > 0) return { kind: 'refusal', code: 'INVALID_INPUT', issues };
  try {
    return simulate(yearLaw(book, input.year), input, feeRate(book, input));
  } catch (error) {
    return refusalOf(error);
  }
}

function simulate(law: YearLaw, input: SimulationInput, fee: FeeRate): ContributionSimulation {
  const tracer = new Tracer();
  const contribution = computeAnnualContribution(law, input, tracer);
  const { contributionBase, annualContribution, quarterlyContribution } = contribution;
  const feeOfQuarter = managementFee(law, quarterlyContribution, fee.rate, tracer, fee.parameter);
  return {
    kind: 'simulation',
    year: input.year,
    category: input.category,
    contributionBase,
    annualContribution,
    quarterlyContribution,
    managementFee: feeOfQuarter,
    quarterlyTotal: addCents(quarterlyContribution, feeOfQuarter),
    explanation: tracer.explanation(),
  };
}

interface FeeRate {
  readonly rate: Ratio;
  readonly parameter?: ParameterValue;
}

function feeRate(book: ParameterBook, { year, feeRate: given }: SimulationInput): FeeRate {
  if (given !== undefined && given !== null) return { rate: given };
  const parameter = book.at(ownManagementFeeRate, parseLocalDate(`${year}-01-01`));
  return { rate: parameter.quantity as Ratio, parameter };
}

function findIssues({ year, basis, netIncome, feeRate: rate }: SimulationInput): SimulationIssue[] {
  const issues: SimulationIssue[] = [];
  const isYear = Number.isInteger(year) && year >= 1900 && year <= 9999;
  if (!isYear) issues.push({ path: 'input.year', code: 'YEAR_OUT_OF_RANGE' });
  if (basis === 'DEFINITIVE' && netIncome < 0) issues.push({ path: 'input.netIncome', code: 'NEGATIVE_INCOME' });
  const isRatio = !rate || (rate.numerator >= 0 && rate.numerator <= rate.denominator);
  if (!isRatio) issues.push({ path: 'input.feeRate', code: 'RATIO_OUT_OF_RANGE' });
  return issues;
}

function refusalOf(error: unknown): SimulationRefusal {
  if (error instanceof ParameterNotPublished) {
    return { kind: 'refusal', code: 'PARAMETER_NOT_PUBLISHED', parameter: error.parameter, on: error.date };
  }
  if (error instanceof CategoryNotInForce) {
    const { category, inForceFrom } = error;
    return { kind: 'refusal', code: 'CATEGORY_NOT_IN_FORCE', category, inForceFrom };
  }
  throw error;
}
