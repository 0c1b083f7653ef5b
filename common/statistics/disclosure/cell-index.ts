import type { Level } from './grid';
import { type Coordinate, coordinateName } from './move';

/** What it costs to make cells silent: empty ones hide little, and what is silent already costs nothing. */
export type Cost = readonly [empty: number, lost: number];

/**
 * The cells of a level by number instead of by name, for the search for mates, which looks at millions of corners: the
 * number of a cell is the sum of the numbers of its coordinates, each times the stride of its position.
 */
export class CellIndex {
  private readonly numbers: readonly ReadonlyMap<string, number>[];
  private readonly strides: readonly number[];
  private readonly sizes: Float64Array;
  private readonly hidden: Uint8Array;

  /** @param coordinates values of each position of the level, those that never occur together included */
  constructor(
    private readonly level: Level,
    coordinates: readonly (readonly Coordinate[])[],
  ) {
    this.numbers = coordinates.map(
      (all, position) => new Map(all.map((one, number) => [coordinateName(level[position] ?? null, one), number])),
    );
    let total = 1;
    this.strides = coordinates.map((all) => {
      const stride = total;
      total *= Math.max(all.length, 1);
      return stride;
    });
    this.sizes = new Float64Array(total);
    this.hidden = new Uint8Array(total);
  }

  /** Whether the level tells anything in a position. */
  tells(position: number): boolean {
    return this.level[position] !== null;
  }

  /** Part of a cell's number that a coordinate brings in a position. */
  offset(position: number, coordinate: Coordinate): number {
    const name = coordinateName(this.level[position] ?? null, coordinate);
    return (this.numbers[position]?.get(name) ?? 0) * (this.strides[position] ?? 0);
  }

  /** Number of the cell with these values. */
  numberOf(values: Coordinate): number {
    let number = 0;
    for (let position = 0; position < this.level.length; position++) number += this.offset(position, values);
    return number;
  }

  setSize(cell: number, size: number): void {
    this.sizes[cell] = size;
  }

  hide(cell: number): void {
    this.hidden[cell] = 1;
  }

  /** What it costs to make the cells silent that lie at one of the bases, moved by a step. */
  costOf(bases: readonly number[], step = 0): Cost {
    let [empty, lost] = [0, 0];
    for (let at = 0; at < bases.length; at++) {
      const cell = (bases[at] ?? 0) + step;
      const size = this.sizes[cell] ?? 0;
      if (size === 0) empty += 1;
      if (this.hidden[cell] === 0) lost += size;
    }
    return [empty, lost];
  }
}

/** Whether a choice costs less: first come fewer empty cells, then less that is lost. */
export function isCheaper([empty, lost]: Cost, [otherEmpty, otherLost]: Cost): boolean {
  return empty < otherEmpty || (empty === otherEmpty && lost < otherLost);
}

/** The choice that costs least; of equals the first one. */
export function cheapest<Choice>(choices: readonly Choice[], costOf: (choice: Choice) => Cost): Choice | undefined {
  let best: { readonly choice: Choice; readonly cost: Cost } | undefined;
  for (const choice of choices) {
    const cost = costOf(choice);
    if (best === undefined || isCheaper(cost, best.cost)) best = { choice, cost };
  }
  return best?.choice;
}

/** Every way to take one number of each list, as sums, the last list fastest. */
export function sums(lists: readonly (readonly number[])[]): number[] {
  return lists.reduce<number[]>((all, list) => all.flatMap((one) => list.map((other) => one + other)), [0]);
}
