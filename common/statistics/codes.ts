import { activityBranches } from '../activity-branch';
import { contributionCategories } from '../contribution-category';
import { type Language, translate } from '../i18n';
import { columnOf, type Dimension, notApplicable, unknown } from './dimensions';

/** Values of the dimensions that have a list of codes; quarters and postal codes have none. */
export const codeLists: Readonly<Record<Exclude<Dimension, 'MUNICIPALITY' | 'QUARTER'>, readonly string[]>> = {
  CATEGORY: contributionCategories,
  QUALITY: ['SELF_EMPLOYED', 'HELPER', 'ASSISTING_SPOUSE', 'STUDENT'],
  BRANCH: activityBranches,
  SEX: ['FEMALE', 'MALE'],
  AGE_BAND: ['Y_LT20', 'Y20T29', 'Y30T39', 'Y40T49', 'Y50T59', 'Y60T69', 'Y_GE70'],
  REGION: ['BRUSSELS', 'FLANDERS', 'WALLONIA'],
  PROVINCE: [
    'ANTWERP',
    'BRUSSELS_CAPITAL',
    'EAST_FLANDERS',
    'FLEMISH_BRABANT',
    'HAINAUT',
    'LIEGE',
    'LIMBURG',
    'LUXEMBOURG',
    'NAMUR',
    'WALLOON_BRABANT',
    'WEST_FLANDERS',
  ],
  LANGUAGE: ['FR', 'NL', 'DE', 'EN'],
  SCHEME: ['MATERNITY_VOUCHERS', 'BIRTH_LEAVE', 'BEREAVEMENT_LEAVE', 'CARER_ALLOWANCE', 'BRIDGING_RIGHT'],
};

/** Whether a value may stand for a dimension in a filter. */
export function isCode(dimension: Dimension, value: string): boolean {
  if (value === unknown) return dimension !== 'QUARTER';
  if (dimension === 'MUNICIPALITY') return /^\d{4}$/.test(value);
  return dimension !== 'QUARTER' && codeLists[dimension].includes(value);
}

/** A value in words; quarters and postal codes stand for themselves, as does a code without a text. */
export function labelOf(dimension: Dimension, value: string, language: Language): string {
  if (value === notApplicable) return translate(language, 'statistics.not-applicable');
  if (value === unknown) return translate(language, 'statistics.unknown');
  if (dimension === 'QUARTER' || dimension === 'MUNICIPALITY' || !codeLists[dimension].includes(value)) return value;
  return translate(language, `statistics.${columnOf[dimension].replaceAll('_', '-')}-${value}`);
}
