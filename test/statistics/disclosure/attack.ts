import type { PatternDimension } from '../../../common/statistics/dimensions';
import { type CountedRow, gridAt, keyAt, type Level, levelsOf } from '../../../common/statistics/disclosure/grid';
import { patternOf } from '../../../common/statistics/disclosure/pattern';
import type { IsUnsafe } from '../../../common/statistics/disclosure/risk';

/** A sum of cells of the finest table, by position: what a published figure tells about persons. */
type Functional = Map<number, number>;

const prime = 2_147_483_629n;

/** Everything that can be worked out by adding and subtracting published figures, as a basis in reduced form. */
export class Knowledge {
  private readonly basis = new Map<number, Map<number, bigint>>();

  /** What is left of a figure when all that is known is taken out of it; empty when it is known. */
  private reduce(figure: ReadonlyMap<number, bigint>): Map<number, bigint> {
    const rest = new Map(figure);
    for (const position of [...rest.keys()].sort((one, other) => one - other)) this.eliminate(rest, position);
    for (;;) {
      const next = [...rest.keys()].filter((position) => this.basis.has(position)).sort((one, other) => one - other)[0];
      if (next === undefined) return rest;
      this.eliminate(rest, next);
    }
  }

  private eliminate(rest: Map<number, bigint>, position: number): void {
    const factor = rest.get(position);
    const row = this.basis.get(position);
    if (factor === undefined || row === undefined) return;
    for (const [column, value] of row) {
      const left = ((rest.get(column) ?? 0n) - factor * value) % prime;
      if (left === 0n) rest.delete(column);
      else rest.set(column, left < 0n ? left + prime : left);
    }
  }

  learn(figure: Functional): void {
    const rest = this.reduce(asBig(figure));
    const [pivot] = [...rest.keys()].sort((one, other) => one - other);
    if (pivot === undefined) return;
    const inverse = power(rest.get(pivot) ?? 1n, prime - 2n);
    this.basis.set(pivot, new Map([...rest].map(([column, value]) => [column, (value * inverse) % prime])));
  }

  knows(figure: Functional): boolean {
    return this.reduce(asBig(figure)).size === 0;
  }
}

function asBig(figure: Functional): Map<number, bigint> {
  return new Map([...figure].map(([position, value]) => [position, BigInt(value)]));
}

function power(base: bigint, exponent: bigint): bigint {
  let [result, square, left] = [1n, base % prime, exponent];
  for (; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % prime;
    square = (square * square) % prime;
  }
  return result;
}

/** A question's dimensions, crossed as far as the graph allows. */
export function tables(dimensions: readonly PatternDimension[], atMost: number): PatternDimension[][] {
  let all: PatternDimension[][] = [[]];
  for (const one of dimensions)
    all = [...all, ...all.filter((table) => table.length < atMost).map((table) => [...table, one])];
  return all;
}

/**
 * Asks for every table, learns every figure that is told, empty cells included, and tries to work out what is unsafe.
 * @param universe every combination of values that may occur; each is one unknown of the attacker
 * @returns unsafe cells that can be worked out
 */
export function attack(
  questions: readonly (readonly PatternDimension[])[],
  universe: readonly CountedRow['values'][],
  rows: readonly CountedRow[],
  isUnsafe: IsUnsafe,
): { readonly unsafe: number; readonly workedOut: string[] } {
  const knowledge = new Knowledge();
  const secrets = new Map<string, Functional>();
  for (const finest of questions) {
    const pattern = patternOf(finest, rows, isUnsafe);
    for (const level of levelsOf(finest)) {
      const { cells } = gridAt(level, rows);
      for (const [key, figure] of figuresAt(level, universe)) {
        if (!pattern.isHidden(level, key)) knowledge.learn(figure);
        const isSecret = [...(cells.get(key)?.values() ?? [])].some(isUnsafe);
        if (isSecret && level.some((one) => one !== null)) secrets.set(`${level.join()} ${key}`, figure);
      }
    }
  }
  const workedOut = [...secrets].filter(([, figure]) => knowledge.knows(figure)).map(([name]) => name);
  return { unsafe: secrets.size, workedOut };
}

function figuresAt(level: Level, universe: readonly CountedRow['values'][]): Map<string, Functional> {
  const figures = new Map<string, Functional>();
  universe.forEach((values, position) => {
    const key = keyAt(level, values);
    const figure = figures.get(key) ?? new Map<number, number>();
    figures.set(key, figure.set(position, 1));
  });
  return figures;
}
