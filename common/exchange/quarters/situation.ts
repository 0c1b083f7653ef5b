import { contributionCategories, type ContributionCategory } from '../../contribution-category';
import type { Cents } from '../../money';
import type { Quarter } from '../../quarter';

export { contributionCategories, type ContributionCategory };

/** How the contribution of a quarter stands, as the contributions subgraph settles it. */
export type SettledSituation = 'PAID' | 'NOT_PAID' | 'EXEMPTED' | 'ASSIMILATED' | 'NOT_OWED';

/** What a partner is told of a quarter. */
export type QuarterSituation = 'PAID' | 'EXEMPTED' | 'ASSIMILATED' | 'NOT_PAID' | 'NOT_SUBJECT';

/** A quarter whose situation was fixed. The last settlement of a quarter counts. */
export interface SettledQuarter {
  readonly quarter: Quarter;
  readonly category: ContributionCategory;
  readonly situation: SettledSituation;
  /** Income of the year on which it is computed; null when it is not known. */
  readonly income: Cents | null;
}

/**
 * What partners are told of a settled quarter. A quarter for which nothing is owed counts as paid while the person is
 * affiliated (an income below the threshold of the category, for instance), and as not subject otherwise.
 */
export function toldSituation(situation: SettledSituation, isAffiliated: boolean): QuarterSituation {
  if (situation !== 'NOT_OWED') return situation;
  return isAffiliated ? 'PAID' : 'NOT_SUBJECT';
}
