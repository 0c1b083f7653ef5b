import type { Category } from './facts';
import { spouseCategory } from './assisting-spouse-statute';
import { derivedRightsCategory } from './derived-rights';
import { pensionCategory } from './pension';
import { isFavorable, withMainQuarter, type MainCareer } from './primostarter';
import type { QuarterFacts } from './quarter-facts';
import { isSecondary } from './secondary-occupation';
import { isStudent } from './student';

/** The category of a quarter, and the career that the next quarter starts from. */
export interface QuarterCategory {
  readonly category: Category;
  readonly career: MainCareer;
}

/**
 * Contribution category of one quarter, from the facts. In order: pension and pension age (article 13), assisting spouse
 * (article 7bis), student (article 5quater), secondary occupation (article 12 §2; general regulation, articles 35 and
 * 36), derived rights (general regulation, article 37), else main occupation, first as a starter (article 12 §§1, 1bis).
 */
export function categoryOfQuarter(facts: QuarterFacts, career: MainCareer): QuarterCategory {
  const lighter = lighterCategory(facts);
  if (lighter !== undefined) return { category: lighter, career: afterLighter(lighter, facts, career) };
  const next = withMainQuarter(career, facts);
  if (isFavorable(facts, next)) return { category: 'PRIMOSTARTER', career: next };
  facts.tracer?.step('members.category-main', [], [], { quarter: facts.quarter });
  return { category: 'MAIN', career: next };
}

/** Quarters of article 37 stand in the way of a later start in main occupation, like those of main occupation itself. */
function afterLighter(category: Category, { quarter }: QuarterFacts, career: MainCareer): MainCareer {
  return category.startsWith('ARTICLE_37') ? { ...career, lastMain: quarter } : career;
}

function lighterCategory(facts: QuarterFacts): Category | undefined {
  const pension = pensionCategory(facts);
  if (pension !== undefined) return pension;
  if (facts.quality === 'ASSISTING_SPOUSE') return spouseCategory(facts);
  if (isStudent(facts)) return 'STUDENT';
  return isSecondary(facts) ? 'SECONDARY' : derivedRightsCategory(facts);
}
