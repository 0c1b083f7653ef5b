/**
 * Contribution categories of the social statute: which rule of royal decree no. 38, articles 12, 12bis and 13, or of the
 * general regulation, articles 11 and 37, fixes the contributions of a quarter. The words are those of the graph.
 */
export const contributionCategories = [
  'MAIN',
  'PRIMOSTARTER',
  'SECONDARY',
  'STUDENT',
  'ARTICLE_37',
  'ARTICLE_37_POLITICAL_MANDATE',
  'MAXI_SPOUSE',
  'MINI_SPOUSE',
  'PENSIONER',
  'PENSION_AGE_REDUCED',
  'PENSION_AGE',
] as const;

/** One contribution category. */
export type ContributionCategory = (typeof contributionCategories)[number];
