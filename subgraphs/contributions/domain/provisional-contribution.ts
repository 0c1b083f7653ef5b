import { count, euroPerYear, exact, type Tracer } from '../../../common/explanation';
import type { Cents } from '../../../common/money';
import { applyRatio } from '../../../common/ratio';
import { computeAnnualContribution, type AnnualContribution } from './annual-contribution';
import type { ContributionCategory } from './contribution-category';
import { NegativeIncome } from './refusals';
import type { YearLaw } from './year-law';

/** An income of an earlier year, as known when the provisional contribution is fixed. */
export interface ReferenceIncome {
  readonly year: number;
  readonly income: Cents;
}

/**
 * The income on which a year's provisional contributions rest: that of three years before or, when it is not known, the
 * most recent one known before it. Undefined when there is none: the starter's flat income applies then.
 * Royal decree no. 38, article 11 §3 and article 13bis.
 */
export function referenceIncome(law: YearLaw, known: readonly ReferenceIncome[]): ReferenceIncome | undefined {
  const wanted = law.year - law.referenceIncomeDistance.value;
  return known
    .filter(({ year }) => year <= wanted)
    .reduce<ReferenceIncome | undefined>((best, one) => (best && best.year >= one.year ? best : one), undefined);
}

/**
 * Income brought to the level of the contribution year by the legal fraction (never by the rounded coefficient), to the
 * cent. Royal decree no. 38, articles 11 §3 and 14. Throws NegativeIncome.
 */
export function revaluedIncome(law: YearLaw, reference: ReferenceIncome, tracer?: Tracer): Cents {
  if (reference.income < 0) throw new NegativeIncome();
  const { value: fraction, parameter } = law.referenceIncomeFraction;
  const rounding = law.roundings.income;
  const revalued = applyRatio(reference.income, fraction, rounding.value);
  tracer?.step(
    'contributions.revalued-income',
    [
      count('referenceYear', reference.year, 'year'),
      euroPerYear('referenceIncome', reference.income),
      exact('revaluationFraction', parameter.value, 'fraction'),
      euroPerYear('revaluedIncome', revalued),
    ],
    [parameter, rounding.parameter],
  );
  return revalued;
}

/**
 * Provisional contribution of a year: the rules of the category on the revalued reference income. Royal decree no. 38,
 * article 11 §3. Throws as computeAnnualContribution does.
 */
export function provisionalContribution(
  law: YearLaw,
  category: ContributionCategory,
  reference: ReferenceIncome,
  tracer?: Tracer,
): AnnualContribution {
  const netIncome = revaluedIncome(law, reference, tracer);
  return computeAnnualContribution(law, { category, netIncome, basis: 'DEFINITIVE' }, tracer);
}
