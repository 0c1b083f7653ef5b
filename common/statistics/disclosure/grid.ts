import { coarser, type PatternDimension } from '../dimensions';

/** Everything that is counted in a cell in one quarter, in an order that the part fixes. */
export type Vector = readonly number[];

/** A cell over all quarters: what it counts in each. */
export type Series = ReadonlyMap<string, Vector>;

/** A row of the aggregates: the values of the dimensions and their coarser levels, a quarter, and what is counted. */
export interface CountedRow {
  readonly values: Readonly<Partial<Record<PatternDimension, string>>>;
  readonly quarter: string;
  readonly vector: Vector;
}

/** A level of detail: for each dimension of the question, the level at which it is told; null when it is not told. */
export type Level = readonly (PatternDimension | null)[];

/** Cells of one level of detail, by key. */
export interface Grid {
  readonly level: Level;
  readonly cells: Map<string, Series>;
}

/** Stands between the parts of a key. */
export const keySeparator = '\u001f';

/** Key of a row at a level of detail. */
export function keyAt(level: Level, values: CountedRow['values']): string {
  return level.map((one) => (one === null ? '' : (values[one] ?? ''))).join(keySeparator);
}

/** The level one step coarser at a position; null when nothing is told there any more. */
export function coarserLevel(level: Level, position: number): Level {
  return level.map((one, index) => (index === position && one !== null ? (coarser[one] ?? null) : one));
}

/** Every level of detail below and including the finest, each after those that are coarser. */
export function levelsOf(finest: readonly PatternDimension[]): Level[] {
  let levels: Level[] = [[]];
  for (const dimension of finest) {
    const steps: (PatternDimension | null)[] = [null];
    for (let step: PatternDimension | undefined = dimension; step !== undefined; step = coarser[step])
      steps.splice(1, 0, step);
    levels = levels.flatMap((level) => steps.map((step) => [...level, step]));
  }
  return levels.sort((one, other) => depthOf(one) - depthOf(other));
}

function depthOf(level: Level): number {
  let depth = 0;
  for (const one of level) for (let step = one; step !== null; step = coarser[step] ?? null) depth += 1;
  return depth;
}

/** Adds rows up to the cells of a level of detail. */
export function gridAt(level: Level, rows: readonly CountedRow[]): Grid {
  const cells = new Map<string, Map<string, number[]>>();
  for (const { values, quarter, vector } of rows) {
    const key = keyAt(level, values);
    const series = cells.get(key) ?? new Map<string, number[]>();
    cells.set(key, series);
    const sum = series.get(quarter);
    if (sum === undefined) series.set(quarter, [...vector]);
    else vector.forEach((value, index) => (sum[index] = (sum[index] ?? 0) + value));
  }
  return { level, cells };
}

/** Sum of several cells. */
export function addSeries(all: readonly Series[]): Series {
  const sum = new Map<string, number[]>();
  for (const series of all) {
    for (const [quarter, vector] of series) {
      const known = sum.get(quarter);
      if (known === undefined) sum.set(quarter, [...vector]);
      else vector.forEach((value, index) => (known[index] = (known[index] ?? 0) + value));
    }
  }
  return sum;
}
