import { euroPerYear, type Tracer } from '../../../common/explanation';
import type { Assessment } from './assessment';
import type { ContributionCategory } from './contribution-category';
import { requireFullRegime } from './pension-age';
import type { Known, YearLaw } from './year-law';
import type { YearlyAmount } from './year-law-parameters';

/** Flat income of each category; article 13bis §2, numbers 1° to 6° and 10°. Number 7° is read apart: it came later. */
const flatIncomes: Readonly<Record<Exclude<ContributionCategory, 'PENSION_AGE'>, YearlyAmount>> = {
  MAIN: 'mainFlatIncome',
  PRIMOSTARTER: 'primostarterFlatIncome',
  SECONDARY: 'secondaryFlatIncome',
  STUDENT: 'studentFlatIncome',
  // Article 37 asks to be treated as article 12 §2, and mini spouses follow the aided person: known-gaps.yaml.
  ARTICLE_37: 'secondaryFlatIncome',
  ARTICLE_37_POLITICAL_MANDATE: 'secondaryFlatIncome',
  MAXI_SPOUSE: 'maxiSpouseFlatIncome',
  MINI_SPOUSE: 'mainFlatIncome',
  PENSIONER: 'pensionerFlatIncome',
  PENSION_AGE_REDUCED: 'pensionAgeReducedFlatIncome',
};

/**
 * Provisional contribution of a starter: the first rate on a flat income, the same in each year of the start-up period.
 * Royal decree no. 38, article 13bis §2. Throws CategoryNotInForce as the category itself would. Cents a year.
 */
export function assessStartUp(law: YearLaw, category: ContributionCategory, tracer?: Tracer): Assessment {
  const flat = flatIncome(law, category, tracer);
  tracer?.step('contributions.start-up-flat-income', [euroPerYear('flatIncome', flat.value)], [flat.parameter]);
  return { base: flat.value, scale: startUpScale(law, category) };
}

function flatIncome(law: YearLaw, category: ContributionCategory, tracer?: Tracer): Known<number> {
  if (category === 'PENSION_AGE') return requireFullRegime(law, law.later.pensionAgeFlatIncome, tracer);
  return law.amounts[flatIncomes[category]];
}

function startUpScale(law: YearLaw, category: ContributionCategory) {
  if (category === 'PENSIONER') return law.scales.pensioner;
  return category === 'MINI_SPOUSE' ? law.scales.mini : law.scales.ordinary;
}
