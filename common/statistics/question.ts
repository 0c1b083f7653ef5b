import { invalidValueError } from '../validation/invalid-value';
import { isCode } from './codes';
import { crossedAtMost, type Dimension, dimensions, patternDimensions, type PatternDimension } from './dimensions';

/** Values that are selected, by dimension; a dimension without an entry is not filtered. */
export type StatisticsFilter = ReadonlyMap<PatternDimension, readonly string[]>;

/** A checked question about one part. */
export interface StatisticsQuestion {
  /** Dimensions of the answer, as they were asked for. */
  readonly by: readonly Dimension[];
  readonly filter: StatisticsFilter;
  /** Dimensions that a pattern is made for: those of the answer and of the filter that the part has. */
  readonly finest: readonly PatternDimension[];
}

/** Filter as the schema has it: a list of values for each dimension. */
export type FilterInput = Readonly<Partial<Record<string, readonly string[] | null>>>;

const filterFields: Readonly<Record<PatternDimension, string>> = {
  CATEGORY: 'category',
  QUALITY: 'quality',
  BRANCH: 'branch',
  SEX: 'sex',
  AGE_BAND: 'ageBand',
  REGION: 'region',
  PROVINCE: 'province',
  MUNICIPALITY: 'municipality',
  LANGUAGE: 'language',
  SCHEME: 'scheme',
};

/**
 * Checks what is asked of a part.
 * @param has whether the part has a dimension; one that it has not is answered as "not applicable" and not filtered by
 * @throws GraphQLError INVALID_INPUT when too much is crossed, a dimension comes twice, or a filter has a value that is none
 */
export function readQuestion(
  by: readonly Dimension[],
  input: FilterInput | null | undefined,
  has: (dimension: PatternDimension) => boolean,
): StatisticsQuestion {
  if (new Set(by).size < by.length) throw invalidValueError({ field: 'by', rule: 'statistics-dimension-twice' });
  const filter = new Map([...readFilter(input ?? {})].filter(([dimension]) => has(dimension)));
  const asked = [...by, ...filter.keys()].filter((one) => one === 'QUARTER' || has(one));
  const finest = patternDimensions(asked);
  if (finest.length > crossedAtMost) throw invalidValueError({ field: 'by', rule: 'statistics-dimensions-many' });
  return { by, filter, finest };
}

function readFilter(input: FilterInput): StatisticsFilter {
  const filter = new Map<PatternDimension, readonly string[]>();
  for (const dimension of dimensions) {
    if (dimension === 'QUARTER') continue;
    const values = input[filterFields[dimension]];
    if (!values) continue;
    if (!values.every((value) => isCode(dimension, value))) {
      throw invalidValueError({ field: `filter.${filterFields[dimension]}`, rule: 'statistics-filter-value' });
    }
    filter.set(dimension, values);
  }
  return filter;
}
