import type { Tracer } from '../../../common/explanation';
import { assessArticle37, assessPoliticalMandate } from './article-37';
import { assessMaxiSpouse, assessMiniSpouse } from './assisting-spouse';
import type { Assessment } from './assessment';
import type { ContributionCategory } from './contribution-category';
import { assessMainOccupation } from './main-occupation';
import { assessPensionAge, assessPensionAgeReduced } from './pension-age';
import { assessPensioner } from './pensioner';
import { assessPrimostarter } from './primostarter';
import { assessSecondaryOccupation } from './secondary-occupation';
import { assessStudent } from './student-band';
import type { YearLaw } from './year-law';

/** The rule of each category: from an income in cents a year to the income that counts and its scale. */
export const rules: Readonly<
  Record<ContributionCategory, (law: YearLaw, income: number, tracer?: Tracer) => Assessment>
> = {
  MAIN: assessMainOccupation,
  PRIMOSTARTER: assessPrimostarter,
  SECONDARY: assessSecondaryOccupation,
  STUDENT: assessStudent,
  ARTICLE_37: assessArticle37,
  ARTICLE_37_POLITICAL_MANDATE: assessPoliticalMandate,
  MAXI_SPOUSE: assessMaxiSpouse,
  MINI_SPOUSE: assessMiniSpouse,
  PENSIONER: assessPensioner,
  PENSION_AGE_REDUCED: assessPensionAgeReduced,
  PENSION_AGE: assessPensionAge,
};
