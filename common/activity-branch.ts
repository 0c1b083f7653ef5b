/** Branches of activity in the nomenclature of seven branches of the national institute. The words are those of the graph. */
export const activityBranches = [
  'AGRICULTURE',
  'FISHING',
  'INDUSTRY_AND_CRAFTS',
  'COMMERCE',
  'LIBERAL_PROFESSIONS',
  'SERVICES',
  'MISCELLANEOUS',
] as const;

/** One branch of activity. */
export type ActivityBranch = (typeof activityBranches)[number];
