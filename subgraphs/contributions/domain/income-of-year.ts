import type { Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import { yearOf } from '../../../common/quarter';
import { factsOf, type Claim } from './claim';
import type { ContributionCategory } from './contribution-category';
import { assess } from './quarter-assessment';

/**
 * Category and income that the contributions of a year rest on, from the last quarter claimed: the revalued or definitive
 * income, or the flat one of a starter. Undefined when nothing was claimed. Royal decree no. 38, articles 11 and 13bis.
 */
export function incomeOfYear(
  book: ParameterBook,
  claims: readonly Claim[],
  year: number,
): { readonly category: ContributionCategory; readonly income: Cents } | undefined {
  const last = claims.filter(({ quarter }) => yearOf(quarter) === year).at(-1);
  if (last === undefined) return undefined;
  return { category: last.category, income: last.income ?? assess(book, factsOf(last)).base };
}
