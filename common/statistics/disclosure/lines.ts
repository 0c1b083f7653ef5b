import { addSeries, type Series } from './grid';
import { type IsUnsafe, isUnsafeSeries } from './risk';

/** Cells that add up to one cell of a coarser level. */
export interface Line {
  readonly members: readonly string[];
  /** Whether that cell is silent. */
  readonly isParentHidden: boolean;
}

/** The lines of a level with what is needed to judge them. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly cells: ReadonlyMap<string, Series>;
  /** Size of the cells that hold something. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly isUnsafe: IsUnsafe;
}

const nothing: Series = new Map();

/**
 * Makes further cells silent until, in every line, nothing is silent, or what is silent cannot be told apart and is safe as a
 * group. Where no further cell can do that, the whole level is silent: its sums stand at the coarser levels.
 * @param hidden what is silent; grows
 */
export function protectLines(all: Lines, hidden: Set<string>): void {
  const linesOfCell = byMember(all.lines);
  const queue = new Set(all.lines.filter((line) => !isProtected(line, all, hidden)));
  for (const line of queue) {
    queue.delete(line);
    for (let next = nextHidden(line, all, hidden, linesOfCell); next !== undefined;) {
      hidden.add(next);
      for (const other of linesOfCell.get(next) ?? []) queue.add(other);
      next = nextHidden(line, all, hidden, linesOfCell);
    }
  }
  if (all.lines.every((line) => isProtected(line, all, hidden))) return;
  for (const { members } of all.lines) for (const key of members) hidden.add(key);
}

/** Whether nothing in a line can be worked out from the others and from its sum. */
function isProtected(
  { members, isParentHidden }: Line,
  { cells, isUnsafe }: Lines,
  hidden: ReadonlySet<string>,
): boolean {
  const silent = members.filter((one) => hidden.has(one));
  if (isParentHidden) return silent.length > 0;
  // A cell that is alone in its line equals the sum, which is told.
  if (silent.length === 0 || members.length === 1) return true;
  return silent.length > 1 && !isUnsafeSeries(addSeries(silent.map((one) => cells.get(one) ?? nothing)), isUnsafe);
}

/** The cell to be made silent next in a line: the smallest that can be hidden; undefined when the line is in order. */
function nextHidden(
  line: Line,
  all: Lines,
  hidden: ReadonlySet<string>,
  linesOfCell: ReadonlyMap<string, readonly Line[]>,
): string | undefined {
  if (isProtected(line, all, hidden)) return undefined;
  const open = line.members.filter((one) => !hidden.has(one) && canHide(one, linesOfCell));
  const filled = open.filter((one) => all.sizes.has(one));
  return (filled.length > 0 ? filled : open).reduce<string | undefined>(
    (best, one) => (best === undefined || comesFirst(one, best, all.sizes) ? one : best),
    undefined,
  );
}

/** A cell that alone makes up a cell that is told cannot be hidden. */
function canHide(key: string, linesOfCell: ReadonlyMap<string, readonly Line[]>): boolean {
  return (linesOfCell.get(key) ?? []).every(({ members, isParentHidden }) => isParentHidden || members.length > 1);
}

/** The order is total, so that the same data always give the same pattern. */
function comesFirst(one: string, other: string, sizes: ReadonlyMap<string, number>): boolean {
  const difference = (sizes.get(one) ?? 0) - (sizes.get(other) ?? 0);
  return difference < 0 || (difference === 0 && one < other);
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
