/** Dimensions by which statistics are broken down, in the order in which tables hold them. */
export const dimensions = [
  'CATEGORY',
  'QUALITY',
  'BRANCH',
  'SEX',
  'AGE_BAND',
  'REGION',
  'PROVINCE',
  'MUNICIPALITY',
  'LANGUAGE',
  'QUARTER',
  'SCHEME',
] as const;

/** One dimension, as the schema names it. */
export type Dimension = (typeof dimensions)[number];

/** Dimensions that a suppression pattern is made for: time is none, because the pattern is the same in every quarter. */
export type PatternDimension = Exclude<Dimension, 'QUARTER'>;

/** Column of the aggregates that holds each dimension. */
export const columnOf: Readonly<Record<Dimension, string>> = {
  CATEGORY: 'category',
  QUALITY: 'quality',
  BRANCH: 'branch',
  SEX: 'sex',
  AGE_BAND: 'age_band',
  REGION: 'region',
  PROVINCE: 'province',
  MUNICIPALITY: 'municipality',
  LANGUAGE: 'language',
  QUARTER: 'quarter',
  SCHEME: 'scheme',
};

/** Value of a dimension that a part does not have, such as the scheme for members. SDMX code for "not applicable". */
export const notApplicable = '_Z';

/** Value of a dimension that is not known of a person. SDMX code for "unspecified". */
export const unknown = '_U';

/** The next coarser level of a place: municipalities lie in one province, provinces in one region. */
export const coarser: Readonly<Partial<Record<PatternDimension, PatternDimension>>> = {
  MUNICIPALITY: 'PROVINCE',
  PROVINCE: 'REGION',
};

/** Levels of a place, the coarsest first. */
export const placeLevels: readonly PatternDimension[] = ['REGION', 'PROVINCE', 'MUNICIPALITY'];

/** Dimensions that one question may cross at most, filters included and quarters not counted. */
export const crossedAtMost = 3;

/**
 * The dimensions that a pattern is made for, in the order of the list: each once, without quarters, and of the levels of a
 * place only the finest, since it fixes the others.
 */
export function patternDimensions(asked: readonly Dimension[]): PatternDimension[] {
  const levels = placeLevels.filter((level) => asked.includes(level));
  const finest = levels[levels.length - 1];
  return dimensions.filter(
    (one): one is PatternDimension =>
      one !== 'QUARTER' && asked.includes(one) && (!placeLevels.includes(one as PatternDimension) || one === finest),
  );
}

/** The dimensions themselves with every coarser level of a place among them, in the order of the list. */
export function withCoarserLevels(asked: readonly PatternDimension[]): PatternDimension[] {
  const all = new Set<PatternDimension>(asked);
  for (const one of asked) for (let level = coarser[one]; level !== undefined; level = coarser[level]) all.add(level);
  return dimensions.filter((one): one is PatternDimension => all.has(one as PatternDimension));
}
