import type { CountedRow, Level } from './grid';
import { coarser, type PatternDimension } from '../dimensions';

/** Values of the dimensions of one position of a level: a place carries its coarser levels too. */
export type Coordinate = CountedRow['values'];

/**
 * A change of the population that no figure may show: one person more in the corners with an even number of steps, one less in
 * the others. Along each direction it adds up to nothing, so that coarser levels stay as they are; where it can be seen, at
 * its own level and at finer ones, its corners are silent. As long as it exists, no adding and subtracting of figures gives
 * the cell that it was made for. Statistical offices call it the hypercube method.
 */
export interface Move {
  /** Level of detail of the cell that it protects. */
  readonly level: Level;
  /** For each position that the level tells, the cell's own coordinate and the one that it changes places with. */
  readonly corners: readonly (readonly Coordinate[])[];
  /** Where the corners lie at finer levels, by position and level: a coordinate for each coarser one. */
  readonly lifts: Map<string, Coordinate>;
}

/** Name of a coordinate within its position, for the lifts. */
export function coordinateName(dimension: PatternDimension | null, coordinate: Coordinate): string {
  return dimension === null ? '' : (coordinate[dimension] ?? '');
}

/** Name of a lift: position, level reached, and the coarser coordinate. */
export function liftName(position: number, to: PatternDimension, from: string): string {
  return `${position} ${to} ${from}`;
}

/**
 * Corners of a move at its own level or a finer one.
 * @returns undefined when a lift is not known yet
 */
export function cornersAt(move: Move, level: Level): Coordinate[] | undefined {
  let corners: Coordinate[] = [{}];
  for (const [position, dimension] of level.entries()) {
    const coordinates = (move.corners[position] ?? [{}]).map((one) => lifted(move, position, one, dimension));
    if (coordinates.some((one) => one === undefined)) return undefined;
    corners = corners.flatMap((corner) => coordinates.map((one) => ({ ...corner, ...one })));
  }
  return corners;
}

function lifted(
  move: Move,
  position: number,
  coordinate: Coordinate,
  to: PatternDimension | null,
): Coordinate | undefined {
  const own = move.level[position] ?? null;
  if (to === own || to === null) return coordinate;
  const before = coarser[to] ?? null;
  const from = lifted(move, position, coordinate, before);
  return from && move.lifts.get(liftName(position, to, coordinateName(before, from)));
}

/** Whether a level tells everything that another one tells, in the same or in more detail. */
export function isFinerOrEqual(level: Level, other: Level): boolean {
  return level.every((dimension, position) => {
    const wanted = other[position] ?? null;
    for (let step: PatternDimension | null = dimension; ; step = coarser[step] ?? null) {
      if (step === wanted) return true;
      if (step === null) return false;
    }
  });
}
