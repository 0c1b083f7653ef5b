import { Tracer, type Explanation } from '../../../common/explanation';
import { addCents, formatEuro, parseEuro, type Cents } from '../../../common/money';
import { ParameterNotPublished } from '../../../common/parameters';
import { parseRatio } from '../../../common/ratio';
import {
  CategoryNotInForce,
  computeAnnualContribution,
  managementFee,
  NegativeIncome,
  provisionalContribution,
  revaluedIncome,
  yearLaw,
  type ContributionBasis,
  type ContributionCategory,
  type YearLaw,
} from '../../../subgraphs/contributions/domain';
import type { LawOutcome } from '../../support/law';
import { contributionsBook } from './book';

type Given = Readonly<Record<string, string>>;

/** Runs one case of the law files against the rules. */
export function evaluateContribution(given: Given, on: string): LawOutcome {
  try {
    const law = yearLaw(contributionsBook, Number(on.slice(0, 4)));
    return given.basis === 'PROVISIONAL' ? evaluateProvisional(law, given) : evaluateYear(law, given);
  } catch (error) {
    return { results: refusalOf(error), used: [] };
  }
}

function evaluateYear(law: YearLaw, given: Given): LawOutcome {
  const tracer = new Tracer();
  const found = computeAnnualContribution(
    law,
    {
      category: given.category as ContributionCategory,
      netIncome: signedEuro(given.netIncome ?? ''),
      basis: given.basis as ContributionBasis,
      quartersDue: given.quartersDue === undefined ? undefined : Number(given.quartersDue),
      firstQuarter: given.firstQuarter === 'true',
    },
    tracer,
  );
  const fee = managementFee(law, found.quarterlyContribution, parseRatio(given.feeRate ?? '0.0000'), tracer);
  const amounts = { ...found, managementFee: fee, quarterlyTotal: addCents(found.quarterlyContribution, fee) };
  return outcome(amounts, tracer.explanation());
}

function evaluateProvisional(law: YearLaw, given: Given): LawOutcome {
  const tracer = new Tracer();
  const reference = { year: law.year - 3, income: parseEuro(given.referenceIncome ?? '') };
  const found = provisionalContribution(law, given.category as ContributionCategory, reference, tracer);
  return outcome({ ...found, revaluedIncome: revaluedIncome(law, reference) }, tracer.explanation());
}

function outcome(amounts: Readonly<Record<string, Cents | undefined>>, { steps }: Explanation): LawOutcome {
  const texts = Object.entries(amounts).map(([name, value]) => [
    name,
    value === undefined ? undefined : formatEuro(value),
  ]);
  return {
    results: { ...Object.fromEntries(texts), firstStep: steps[0]?.key },
    used: steps.flatMap(({ parameters }) => parameters.map(({ id }) => id)),
  };
}

function refusalOf(error: unknown): Record<string, string> {
  if (error instanceof ParameterNotPublished) {
    return { refusal: 'PARAMETER_NOT_PUBLISHED', parameter: error.parameter, on: error.date };
  }
  if (error instanceof CategoryNotInForce) return { refusal: 'CATEGORY_NOT_IN_FORCE', inForceFrom: error.inForceFrom };
  if (error instanceof NegativeIncome) return { refusal: 'INVALID_INPUT', issue: 'NEGATIVE_INCOME' };
  throw error;
}

function signedEuro(text: string): Cents {
  return text.startsWith('-') ? (-parseEuro(text.slice(1)) as Cents) : parseEuro(text);
}
