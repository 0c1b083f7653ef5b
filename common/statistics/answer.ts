import { quarterRange } from '../quarter';
import {
  columnOf,
  type Dimension,
  notApplicable,
  type PatternDimension,
  placeLevels,
  withCoarserLevels,
} from './dimensions';
import { keyAt, type CountedRow, type Level, type Series, type Vector } from './disclosure/grid';
import { patternOf, type Pattern } from './disclosure/pattern';
import type { IsUnsafe } from './disclosure/risk';
import type { StatisticsKey } from './key';
import type { StatisticsQuestion } from './question';

/** A cell of an answer, before it is put into words. */
export interface AnsweredCell {
  readonly keys: readonly { readonly dimension: Dimension; readonly value: string }[];
  /** What is counted; null when it is kept silent. */
  readonly vector: Vector | null;
}

/** Cells with their total. */
export interface Answer {
  readonly cells: readonly AnsweredCell[];
  /** Sum of all cells, silent ones included; null when it is kept silent itself. */
  readonly total: Vector | null;
}

/** How a part counts over several quarters: what happened in them adds up, what stands at their end does not. */
export type OverTime = 'SUM' | 'LAST';

/** What is needed to answer. */
export interface AnswerOptions {
  readonly question: StatisticsQuestion;
  readonly key: StatisticsKey;
  /** Everything that the part counts at the finest level of the question, in every quarter that statistics are kept for. */
  readonly rows: readonly CountedRow[];
  /** Length of a vector. */
  readonly size: number;
  readonly isUnsafe: IsUnsafe;
  readonly overTime: OverTime;
}

/** Answers a question: the pattern is made from all quarters, then the cells asked for are read off. */
export function answer({ question, key, rows, size, isUnsafe, overTime }: AnswerOptions): Answer {
  const pattern = patternOf(question.finest, rows, isUnsafe);
  const isByQuarter = question.by.includes('QUARTER');
  const first = overTime === 'LAST' && !isByQuarter ? key.to : key.from;
  const reader = new CellReader(question, rows, pattern, quarterRange(first, key.to), size);
  return { cells: reader.cells(isByQuarter), total: reader.total() };
}

/** What cells of a level count together, and whether that is kept silent. */
interface Read {
  readonly isHidden: boolean;
  readonly series: ReadonlyMap<string, Vector>;
}

/** Reads one answer off a pattern. */
class CellReader {
  private readonly values: readonly CountedRow['values'][];

  constructor(
    private readonly question: StatisticsQuestion,
    rows: readonly CountedRow[],
    private readonly pattern: Pattern,
    private readonly quarters: readonly string[],
    private readonly size: number,
  ) {
    const silent = pattern.hiddenValues(question.finest);
    const all = distinct(question.finest, [...rows.map(({ values }) => values), ...silent]);
    this.values = all.filter((values) => this.isSelected(values));
  }

  /** Cells that hold something, and those that are kept silent, in the order of their values. */
  cells(isByQuarter: boolean): AnsweredCell[] {
    const level: Level = this.question.finest;
    const parts = new Map<string, { readonly values: CountedRow['values']; readonly keys: string[] }>();
    for (const values of this.values) {
      const name = this.question.by.map((one) => (one === 'QUARTER' ? '' : valueOf(values, one))).join('\u001f');
      const part = parts.get(name) ?? { values, keys: [] };
      part.keys.push(keyAt(level, values));
      parts.set(name, part);
    }
    return [...parts]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([, { values, keys }]) => this.cellsOf(values, this.read(level, keys), isByQuarter));
  }

  /** The sum of everything selected, from the level that the filter needs: it never rests on cells that are silent below. */
  total(): Vector | null {
    const level = this.question.finest.map((one) => this.filteredLevel(one));
    const keys = [...new Set(this.values.map((values) => keyAt(level, values)))];
    const { isHidden, series } = this.read(level, keys);
    return isHidden ? null : this.sum(series);
  }

  private cellsOf(values: CountedRow['values'], { isHidden, series }: Read, isByQuarter: boolean): AnsweredCell[] {
    const cell = (vector: Vector | null, quarter: string): AnsweredCell => ({
      keys: this.question.by.map((dimension) => ({
        dimension,
        value: dimension === 'QUARTER' ? quarter : valueOf(values, dimension),
      })),
      vector,
    });
    const told = (vector: Vector | undefined, quarter = '') =>
      isHidden ? [cell(null, quarter)] : vector?.some((value) => value !== 0) ? [cell(vector, quarter)] : [];
    if (!isByQuarter) return told(this.sum(series));
    return this.quarters.flatMap((quarter) => told(series.get(quarter), quarter));
  }

  /** What several cells of a level count together in the quarters asked for; silent as soon as one of them is. */
  private read(level: Level, keys: readonly string[]): Read {
    const { cells } = this.pattern.grid(level);
    const series = new Map<string, number[]>();
    for (const key of keys) {
      for (const [quarter, vector] of cells.get(key) ?? (new Map() as Series)) {
        if (!this.quarters.includes(quarter)) continue;
        const sum = series.get(quarter) ?? new Array<number>(this.size).fill(0);
        vector.forEach((value, index) => (sum[index] = (sum[index] ?? 0) + value));
        series.set(quarter, sum);
      }
    }
    return { isHidden: keys.some((key) => this.pattern.isHidden(level, key)), series };
  }

  private sum(series: ReadonlyMap<string, Vector>): Vector {
    const sum = new Array<number>(this.size).fill(0);
    for (const vector of series.values()) vector.forEach((value, index) => (sum[index] = (sum[index] ?? 0) + value));
    return sum;
  }

  private isSelected(values: CountedRow['values']): boolean {
    return [...this.question.filter].every(([dimension, picked]) => picked.includes(valueOf(values, dimension)));
  }

  /** Level of a dimension that the filter needs: the finest level of a place that it names; null when it names none. */
  private filteredLevel(one: PatternDimension): PatternDimension | null {
    const { filter } = this.question;
    if (!placeLevels.includes(one)) return filter.has(one) ? one : null;
    return [...placeLevels].reverse().find((level) => filter.has(level)) ?? null;
  }
}

function valueOf(values: CountedRow['values'], dimension: Exclude<Dimension, 'QUARTER'>): string {
  return values[dimension] ?? notApplicable;
}

/** Each combination of values once. */
function distinct(finest: readonly PatternDimension[], all: readonly CountedRow['values'][]): CountedRow['values'][] {
  return [...new Map(all.map((values) => [keyAt(finest, values), values])).values()];
}

/** Columns that rows must be grouped by for a question. */
export function groupColumns(finest: readonly PatternDimension[]): string[] {
  return withCoarserLevels(finest).map((one) => columnOf[one]);
}

/** The row of a result as what the pattern works with. */
export function countedRow(
  finest: readonly PatternDimension[],
  row: Readonly<Record<string, unknown>>,
  series: Series,
): CountedRow {
  const values = Object.fromEntries(withCoarserLevels(finest).map((one) => [one, String(row[columnOf[one]])]));
  return { values, series };
}
