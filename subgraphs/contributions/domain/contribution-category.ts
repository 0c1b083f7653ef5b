export { contributionCategories, type ContributionCategory } from '../../../common/contribution-category';

/** On what a contribution is computed: the income given, or the flat income of a starter (article 13bis). */
export type ContributionBasis = 'DEFINITIVE' | 'START_UP';
