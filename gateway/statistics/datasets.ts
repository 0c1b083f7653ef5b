import { columnOf, dimensions, type PatternDimension } from '../../common/statistics/dimensions';

/** What is counted in a column. */
export interface Measure {
  /** Field of a cell in the graph. */
  readonly field: string;
  /** Column of every file; never translated, never renamed within a version. */
  readonly column: string;
  /** SDMX code of the unit: persons or things counted, euro, or days. */
  readonly unit: 'NUMBER' | 'EUR' | 'DAYS';
}

/** A table that tools may fetch: one part of the graph's statistics. */
export interface Dataset {
  readonly name: string;
  /** Major for a column taken away or meant otherwise, minor for one added, patch for a text. */
  readonly version: string;
  /** Dimensions that the part has, quarters aside, in the order of the columns. */
  readonly dimensions: readonly PatternDimension[];
  readonly measures: readonly Measure[];
  /** Query that answers the part for one period and state. */
  readonly query: string;
}

const all = dimensions.filter((one): one is PatternDimension => one !== 'QUARTER');
const withoutScheme = all.filter((one) => one !== 'SCHEME');

function dataset(name: string, has: readonly PatternDimension[], measures: readonly Measure[]): Dataset {
  const query = `query StatisticsFile_${name}($period: StatisticsPeriodInput!, $asOf: LocalDate!, $by: [StatisticsDimension!]!, $filter: StatisticsFilterInput) {
    statistics(period: $period, asOf: $asOf) {
      part: ${name}(by: $by, filter: $filter) {
        cells { keys { dimension value label } ${measures.map(({ field }) => field).join(' ')} suppressed }
      }
    }
  }`;
  return { name, version: '1.0.0', dimensions: has, measures, query };
}

/** The datasets by name; what each figure means stands in docs/statistics.md. */
export const datasets: Readonly<Record<string, Dataset>> = {
  members: dataset('members', withoutScheme, [{ field: 'count', column: 'count', unit: 'NUMBER' }]),
  contributions: dataset('contributions', withoutScheme, [
    { field: 'due', column: 'due', unit: 'EUR' },
    { field: 'paid', column: 'paid', unit: 'EUR' },
    { field: 'overdue', column: 'overdue', unit: 'EUR' },
    { field: 'surcharges', column: 'surcharges', unit: 'EUR' },
  ]),
  benefits: dataset('benefits', all, [
    { field: 'claims', column: 'claims', unit: 'NUMBER' },
    { field: 'granted', column: 'granted', unit: 'NUMBER' },
    { field: 'refused', column: 'refused', unit: 'NUMBER' },
    { field: 'paidAmount', column: 'paid_amount', unit: 'EUR' },
    { field: 'medianDaysToDecision', column: 'median_days_to_decision', unit: 'DAYS' },
  ]),
};

/** What a dimension that is not crossed says: all of it together. SDMX code for a total. */
export const total = '_T';

/** Kinds of columns, which every format writes in its own way. */
export type ColumnKind = 'TEXT' | 'DATE' | Measure['unit'];

/** A column of a file. */
export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
}

/**
 * Columns of a dataset: the same ones in the same order whatever is asked, so that a tool that knows one file knows all.
 * Code and label stand in columns of their own.
 */
export function columnsOf({ dimensions: has, measures }: Dataset): Column[] {
  return [
    { name: 'time_period', kind: 'TEXT' },
    ...has.flatMap((one): Column[] => [
      { name: columnOf[one], kind: 'TEXT' },
      { name: `${columnOf[one]}_label`, kind: 'TEXT' },
    ]),
    ...measures.map(({ column, unit }): Column => ({ name: column, kind: unit })),
    { name: 'obs_status', kind: 'TEXT' },
    { name: 'conf_status', kind: 'TEXT' },
    { name: 'as_of', kind: 'DATE' },
    { name: 'action', kind: 'TEXT' },
  ];
}
