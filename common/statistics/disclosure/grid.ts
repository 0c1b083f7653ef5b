import { coarser, type PatternDimension } from '../dimensions';

/** Everything that is counted in a cell in one quarter, in an order that the part fixes. */
export type Vector = readonly number[];

/** A cell over all quarters: what it counts in each. */
export type Series = ReadonlyMap<string, Vector>;

/** A row of the aggregates: the values of the dimensions and their coarser levels, and what is counted in each quarter. */
export interface CountedRow {
  readonly values: Readonly<Partial<Record<PatternDimension, string>>>;
  readonly series: Series;
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
  return { level, cells: new Map([...collapsed(level, rows)].map(([key, { series }]) => [key, series])) };
}

/** Rows of every level of detail, by its name: each level is added up from one that is a step finer and has fewest rows. */
export function rowsOfLevels(levels: readonly Level[], rows: readonly CountedRow[]): Map<string, CountedRow[]> {
  const known = new Map<string, CountedRow[]>();
  for (const level of [...levels].reverse()) {
    const sources = levels.filter((one) => isStepFiner(one, level)).map((one) => known.get(one.join(' ')) ?? rows);
    const fewest = sources.reduce((best, one) => (one.length < best.length ? one : best), rows);
    known.set(level.join(' '), [...collapsed(level, fewest).values()]);
  }
  return known;
}

function isStepFiner(level: Level, other: Level): boolean {
  return level.some((one, position) => one !== null && coarserLevel(level, position).join(' ') === other.join(' '));
}

/** Rows added up to the cells of a level, by key. */
function collapsed(level: Level, rows: readonly CountedRow[]): Map<string, CountedRow> {
  const parts = new Map<string, { readonly values: CountedRow['values']; readonly all: Series[] }>();
  for (const { values, series } of rows) {
    const key = keyAt(level, values);
    const known = parts.get(key);
    if (known === undefined) parts.set(key, { values, all: [series] });
    else known.all.push(series);
  }
  return new Map([...parts].map(([key, { values, all }]) => [key, { values, series: addSeries(all) }]));
}

/** Sum of several cells. */
export function addSeries(all: readonly Series[]): Series {
  const [only, ...others] = all;
  if (only === undefined || others.length === 0) return only ?? new Map();
  const sum = new Map<string, number[]>();
  for (const series of all) {
    for (const [quarter, vector] of series) {
      const known = sum.get(quarter);
      if (known === undefined) sum.set(quarter, [...vector]);
      else
        for (let index = 0; index < vector.length; index++) known[index] = (known[index] ?? 0) + (vector[index] ?? 0);
    }
  }
  return sum;
}
