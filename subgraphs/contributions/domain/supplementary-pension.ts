import { euroPerYear, ratio, Tracer, type Explanation } from '../../../common/explanation';
import { localDate } from '../../../common/dates';
import { minCents, type Cents } from '../../../common/money';
import type { ParameterBook, ParameterValue } from '../../../common/parameters';
import { applyRatio, multiplyRatios, type Ratio } from '../../../common/ratio';
import type { ContributionCategory } from './contribution-category';
import { yearLaw } from './year-law';

/** Lowest and highest premium of one contract in a year, in cents. */
export interface PremiumLimits {
  readonly minimum: Cents;
  readonly maximum: Cents;
}

/** Limits of the supplementary pension of the self-employed in a year, and why. */
export interface SupplementaryPensionLimits {
  readonly kind: 'LIMITS';
  readonly year: number;
  readonly ordinary: PremiumLimits;
  /** Contract with a solidarity part. */
  readonly social: PremiumLimits;
  readonly explanation: Explanation;
}

/** Why no premium is possible in a year. */
export interface NoSupplementaryPension {
  readonly kind: 'NOT_OPEN';
  readonly reason: 'INCOME_BELOW_MAIN_MINIMUM';
  readonly minimumIncome: Cents;
}

const id = (name: string) => `contributions.supplementary-pension/${name}`;

/** Categories that may take part only when the contributions are at least those of main occupation. */
const needMainMinimum: readonly ContributionCategory[] = [
  'SECONDARY',
  'STUDENT',
  'ARTICLE_37',
  'ARTICLE_37_POLITICAL_MANDATE',
  'PENSION_AGE_REDUCED',
];

/**
 * Premiums of the ordinary and the social contract: the rate times the reference income of the year, which counts up to two
 * thirds of the first-slice ceiling. In secondary occupation only from the main minimum income on. The premium can be
 * deducted only while contributions are in order. Program law of 24 December 2002, articles 41 to 46. Throws
 * ParameterNotPublished.
 * @param referenceIncome income of the reference year brought to the level of the year, in cents
 */
export function supplementaryPensionLimits(
  book: ParameterBook,
  input: { readonly year: number; readonly category: ContributionCategory; readonly referenceIncome: Cents },
): SupplementaryPensionLimits | NoSupplementaryPension {
  const { year, category, referenceIncome } = input;
  const law = yearLaw(book, year);
  const minimumIncome = law.amounts.mainMinimumIncome.value as Cents;
  if (needMainMinimum.includes(category) && referenceIncome < minimumIncome) {
    return { kind: 'NOT_OPEN', reason: 'INCOME_BELOW_MAIN_MINIMUM', minimumIncome };
  }
  const tracer = new Tracer();
  const limits = (name: 'ordinary' | 'social') => premiumLimits(book, name, year, referenceIncome, tracer);
  const [ordinary, social] = [limits('ordinary'), limits('social')];
  return { kind: 'LIMITS', year, ordinary, social, explanation: tracer.explanation() };
}

function premiumLimits(
  book: ParameterBook,
  name: 'ordinary' | 'social',
  year: number,
  income: Cents,
  tracer: Tracer,
): PremiumLimits {
  const day = localDate(year, 1, 1);
  const rate = book.at(id(`${name}-rate`), day);
  const minimum = book.at(id(`${name}-minimum`), day);
  const cap = highestPremium(book, rate, year);
  const onIncome = applyRatio(
    income,
    rate.quantity as Ratio,
    book.rounding('contributions.rounding/threshold-rounding', day),
  );
  const maximum = minCents(onIncome, cap);
  tracer.step(
    `contributions.premium-${name}`,
    [
      euroPerYear('referenceIncome', income),
      ratio('rate', rate.quantity as Ratio),
      euroPerYear('highest', cap),
      euroPerYear('maximum', maximum),
    ],
    [rate, minimum, yearLaw(book, year).amounts.firstSliceCeiling.parameter],
  );
  return { minimum: minimum.quantity as Cents, maximum };
}

/** Rate × two thirds × first-slice ceiling, rounded once. */
function highestPremium(book: ParameterBook, rate: ParameterValue, year: number): Cents {
  const day = localDate(year, 1, 1);
  const share = multiplyRatios(rate.quantity as Ratio, book.ratio(id('ceiling-share'), day));
  const ceiling = yearLaw(book, year).amounts.firstSliceCeiling.value;
  return applyRatio(ceiling, share, book.rounding('contributions.rounding/threshold-rounding', day));
}
