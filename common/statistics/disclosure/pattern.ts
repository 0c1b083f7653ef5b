import type { PatternDimension } from '../dimensions';
import {
  addSeries,
  coarserLevel,
  type CountedRow,
  type Grid,
  gridAt,
  keyAt,
  type Level,
  levelsOf,
  type Series,
} from './grid';
import { type IsUnsafe, isUnsafeSeries } from './risk';

/** A table with the cells that are kept silent, at every level of detail of a question. */
export interface Pattern {
  /** Cells of a level of detail. */
  grid(level: Level): Grid;
  /** Whether a cell is kept silent. */
  isHidden(level: Level, key: string): boolean;
  /** Values of the cells that are kept silent at a level, empty ones among them that only hide others. */
  hiddenValues(level: Level): CountedRow['values'][];
}

interface Node {
  readonly grid: Grid;
  readonly hidden: Set<string>;
  readonly values: ReadonlyMap<string, CountedRow['values']>;
}

const nothing: Series = new Map();

/**
 * Decides which cells are kept silent. The decision for a level of detail rests on the data and on its coarser levels
 * only, never on the question: whoever asks, whatever is crossed, filtered or left out, and whichever quarters are asked
 * for, the same cell is always told or always silent.
 *
 * 1. A cell that is unsafe in any quarter is silent in all of them.
 * 2. In each line of cells that add up to a cell of a coarser level, either nothing is silent, or at least two unknowns
 *    stand in it and what they hide together is safe; further cells are made silent until this is so in every line.
 *    Empty cells may be made silent too, so that nobody can tell them from others.
 */
export function patternOf(
  finest: readonly PatternDimension[],
  rows: readonly CountedRow[],
  isUnsafe: IsUnsafe,
): Pattern {
  const nodes = new Map<string, Node>();
  for (const level of levelsOf(finest)) nodes.set(nameOf(level), suppress(level, rows, isUnsafe, nodes));
  const node = (level: Level): Node => {
    const found = nodes.get(nameOf(level));
    if (found === undefined) throw new Error('a level of detail outside the question');
    return found;
  };
  return {
    grid: (level) => node(level).grid,
    isHidden: (level, key) => node(level).hidden.has(key),
    hiddenValues: (level) => [...node(level).hidden].map((key) => node(level).values.get(key) ?? {}),
  };
}

function nameOf(level: Level): string {
  return level.map((one) => one ?? '-').join(' ');
}

/** Cells that add up to one cell of a coarser level. */
interface Line {
  readonly members: readonly string[];
  readonly isParentHidden: boolean;
}

function suppress(
  level: Level,
  rows: readonly CountedRow[],
  isUnsafe: IsUnsafe,
  coarserNodes: ReadonlyMap<string, Node>,
): Node {
  const grid = gridAt(level, rows);
  const values = fullGrid(level, rows);
  // The whole fund is no group of persons: its sums stand in its accounts and reports, and are always told.
  if (level.every((one) => one === null)) return { grid, hidden: new Set(), values };
  const hidden = new Set([...grid.cells].filter(([, series]) => isUnsafeSeries(series, isUnsafe)).map(([key]) => key));
  const lines = linesOf(level, values, coarserNodes);
  const linesOfCell = byMember(lines);
  const sizes = new Map([...grid.cells].map(([key, series]) => [key, sizeOf(series)]));
  const queue = new Set(
    lines.filter(({ members, isParentHidden }) => isParentHidden || members.some((one) => hidden.has(one))),
  );
  for (const line of queue) {
    queue.delete(line);
    for (let added = nextHidden(line, grid, hidden, sizes, linesOfCell, isUnsafe); added !== undefined;) {
      hidden.add(added);
      for (const other of linesOfCell.get(added) ?? []) queue.add(other);
      added = nextHidden(line, grid, hidden, sizes, linesOfCell, isUnsafe);
    }
  }
  // Where no further cell can hide a line, the whole level is silent: its sums stand at the coarser levels.
  if (lines.some((line) => !isProtected(line, grid, hidden, isUnsafe))) values.forEach((_, key) => hidden.add(key));
  return { grid, hidden, values };
}

/** Whether nothing in a line can be worked out from the others and from its sum. */
function isProtected(
  { members, isParentHidden }: Line,
  { cells }: Grid,
  hidden: ReadonlySet<string>,
  isUnsafe: IsUnsafe,
): boolean {
  const silent = members.filter((one) => hidden.has(one));
  if (isParentHidden) return silent.length > 0;
  if (silent.length < 2) return silent.length === 0;
  return !isUnsafeSeries(addSeries(silent.map((one) => cells.get(one) ?? nothing)), isUnsafe);
}

/** The cell to be made silent next in a line; undefined when the line is in order. */
function nextHidden(
  line: Line,
  grid: Grid,
  hidden: ReadonlySet<string>,
  sizes: ReadonlyMap<string, number>,
  linesOfCell: ReadonlyMap<string, readonly Line[]>,
  isUnsafe: IsUnsafe,
): string | undefined {
  if (isProtected(line, grid, hidden, isUnsafe)) return undefined;
  const open = line.members.filter((one) => !hidden.has(one) && canHide(one, linesOfCell));
  const filled = open.filter((one) => sizes.has(one));
  return smallest(filled.length > 0 ? filled : open, sizes);
}

/** A cell that alone makes up a cell that is told cannot be hidden. */
function canHide(key: string, linesOfCell: ReadonlyMap<string, readonly Line[]>): boolean {
  return (linesOfCell.get(key) ?? []).every(({ members, isParentHidden }) => isParentHidden || members.length > 1);
}

function smallest(keys: readonly string[], sizes: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  for (const key of keys) {
    if (best === undefined || compare(key, best, sizes) < 0) best = key;
  }
  return best;
}

/** The order is total, so that the same data always give the same pattern. */
function compare(one: string, other: string, sizes: ReadonlyMap<string, number>): number {
  return (sizes.get(one) ?? 0) - (sizes.get(other) ?? 0) || (one < other ? -1 : 1);
}

/** What a cell counts first, over all quarters: how many persons or claims stand in it. */
function sizeOf(series: Series): number {
  let size = 0;
  for (const [first = 0] of series.values()) size += first;
  return size;
}

/** Every combination of values that may occur at a level, empty ones included; places only within their province and region. */
function fullGrid(level: Level, rows: readonly CountedRow[]): Map<string, CountedRow['values']> {
  let combinations: CountedRow['values'][] = [{}];
  for (const dimension of level) {
    if (dimension === null) continue;
    const known = new Map(rows.map(({ values }) => [values[dimension] ?? '', values]));
    const picks = [...known].sort().map(([, values]) => withinDimension(values, dimension));
    combinations = combinations.flatMap((one) => picks.map((pick) => ({ ...one, ...pick })));
  }
  return new Map(combinations.map((values) => [keyAt(level, values), values]));
}

const places: readonly PatternDimension[] = ['REGION', 'PROVINCE', 'MUNICIPALITY'];

function withinDimension(values: CountedRow['values'], dimension: PatternDimension): CountedRow['values'] {
  const depth = places.indexOf(dimension);
  const names = depth < 0 ? [dimension] : places.slice(0, depth + 1);
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}

function linesOf(
  level: Level,
  values: ReadonlyMap<string, CountedRow['values']>,
  coarserNodes: ReadonlyMap<string, Node>,
): Line[] {
  return level.flatMap((dimension, position) => {
    if (dimension === null) return [];
    const parentLevel = coarserLevel(level, position);
    const parent = coarserNodes.get(nameOf(parentLevel));
    const members = new Map<string, string[]>();
    for (const [key, value] of values) {
      const parentKey = keyAt(parentLevel, value);
      const line = members.get(parentKey) ?? [];
      line.push(key);
      members.set(parentKey, line);
    }
    return [...members].map(([key, line]) => ({ members: line, isParentHidden: parent?.hidden.has(key) ?? false }));
  });
}

function byMember(lines: readonly Line[]): Map<string, Line[]> {
  const index = new Map<string, Line[]>();
  for (const line of lines) {
    for (const member of line.members) {
      const known = index.get(member);
      if (known === undefined) index.set(member, [line]);
      else known.push(line);
    }
  }
  return index;
}
