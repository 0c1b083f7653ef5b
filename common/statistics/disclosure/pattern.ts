import type { PatternDimension } from '../dimensions';
import { type CountedRow, type Grid, type Level, levelsOf, rowsOfLevels } from './grid';
import { LevelSuppression } from './level';
import type { IsUnsafe } from './risk';

/** A table with the cells that are kept silent, at every level of detail of a question. */
export interface Pattern {
  /** Cells of a level of detail. */
  grid(level: Level): Grid;
  /** Whether a cell is kept silent. */
  isHidden(level: Level, key: string): boolean;
  /** Values of the cells that are kept silent at a level, empty ones among them that only hide others. */
  hiddenValues(level: Level): CountedRow['values'][];
}

/**
 * Decides which cells are kept silent. The decision for a level of detail rests on the data and on its coarser levels
 * only, never on the question: whoever asks, whatever is crossed, filtered or left out, and whichever quarters are asked
 * for, the same cell is always told or always silent.
 *
 * 1. A cell that is unsafe in any quarter is silent in all of them.
 * 2. For each such cell a move is made (see `Move`), whose corners are silent at this level and at all finer ones: the cell
 *    cannot be worked out from all tables together.
 * 3. In each line of cells that add up to a cell of a coarser level, what is silent is safe as a group too.
 *
 * Empty cells may be made silent too, so that nobody can tell them from others.
 */
export function patternOf(
  finest: readonly PatternDimension[],
  rows: readonly CountedRow[],
  isUnsafe: IsUnsafe,
): Pattern {
  const levels = new Map<string, LevelSuppression>();
  const all = levelsOf(finest);
  const rowsOf = rowsOfLevels(all, rows);
  for (const level of all) {
    const suppression = new LevelSuppression(level, rowsOf.get(level.join(' ')) ?? [], isUnsafe, levels);
    suppression.suppress();
    levels.set(suppression.name, suppression);
  }
  const at = (level: Level): LevelSuppression => {
    const found = levels.get(level.join(' '));
    if (found === undefined) throw new Error('a level of detail outside the question');
    return found;
  };
  return {
    grid: (level) => at(level).grid,
    isHidden: (level, key) => at(level).hidden.has(key),
    hiddenValues: (level) => at(level).hiddenValues(),
  };
}
