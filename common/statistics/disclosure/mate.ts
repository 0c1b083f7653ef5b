import { type CellIndex, type Cost, isCheaper, sums } from './cell-index';
import type { Coordinate } from './move';

/** A mate that was found with what its corners cost. */
interface Found {
  readonly mate: readonly Coordinate[];
  readonly cost: Cost;
}

/**
 * Chooses a mate for a cell: one coordinate of each position, so that the corners between both cost least; of equals the
 * first one. The last position is searched without making anything, since it may have a thousand coordinates.
 * @param own coordinate of the cell itself
 * @param pairs coordinates that may be chosen in each position; an empty coordinate where the level tells nothing
 */
export function cheapestMate(
  index: CellIndex,
  own: Coordinate,
  pairs: readonly (readonly Coordinate[])[],
): Coordinate | undefined {
  const search = (position: number, bases: readonly number[], chosen: readonly Coordinate[], best?: Found) => {
    if (position === pairs.length - 1) return searchLast(index, own, pairs, bases, chosen, best);
    let found = best;
    for (const mate of pairs[position] ?? []) {
      found = search(position + 1, sums([bases, offsetsOf(index, position, own, mate)]), [...chosen, mate], found);
    }
    return found;
  };
  const found: Found | undefined = search(0, [0], []);
  return found && Object.assign({}, ...found.mate);
}

function searchLast(
  index: CellIndex,
  own: Coordinate,
  pairs: readonly (readonly Coordinate[])[],
  bases: readonly number[],
  chosen: readonly Coordinate[],
  best: Found | undefined,
): Found | undefined {
  const position = pairs.length - 1;
  const [emptyOfOwn, lostOfOwn] = index.costOf(bases, index.offset(position, own));
  let found = best;
  for (const mate of pairs[position] ?? []) {
    const [empty, lost] = index.tells(position) ? index.costOf(bases, index.offset(position, mate)) : [0, 0];
    const cost: Cost = [emptyOfOwn + empty, lostOfOwn + lost];
    if (found === undefined || isCheaper(cost, found.cost)) found = { mate: [...chosen, mate], cost };
  }
  return found;
}

/** Where the corners lie in one position: at the cell itself and at its mate, or at one place where nothing is told. */
function offsetsOf(index: CellIndex, position: number, own: Coordinate, mate: Coordinate): number[] {
  const start = index.offset(position, own);
  return index.tells(position) ? [start, index.offset(position, mate)] : [start];
}
