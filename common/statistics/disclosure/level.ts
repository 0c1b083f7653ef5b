import { coarser, type PatternDimension, placeLevels } from '../dimensions';
import { CellIndex, cheapest, sums } from './cell-index';
import { cheapestMate } from './mate';
import { coarserLevel, type CountedRow, type Grid, gridAt, keyAt, type Level, type Series } from './grid';
import { type Line, protectLines } from './lines';
import { type Coordinate, coordinateName, cornersAt, isFinerOrEqual, liftName, type Move } from './move';
import { type IsUnsafe, isUnsafeSeries } from './risk';

/** The cells of one level of detail, and which of them are kept silent. */
export class LevelSuppression {
  readonly name: string;
  readonly grid: Grid;
  readonly hidden = new Set<string>();
  /** Moves made for cells of this level. */
  readonly moves: Move[] = [];
  /** Values of each position, those that never occur together included. */
  private readonly coordinates: readonly (readonly Coordinate[])[];
  /** Every cell that may occur, by key. */
  private readonly values: ReadonlyMap<string, Coordinate>;
  private readonly sizes: ReadonlyMap<string, number>;
  private readonly index: CellIndex;
  /** Coordinates of each position that lie in the same coarser one, by its name. */
  private readonly families: readonly ReadonlyMap<string, readonly Coordinate[]>[];

  constructor(
    readonly level: Level,
    rows: readonly CountedRow[],
    private readonly isUnsafe: IsUnsafe,
    private readonly coarserLevels: ReadonlyMap<string, LevelSuppression>,
  ) {
    this.name = level.join(' ');
    this.grid = gridAt(level, rows);
    this.coordinates = level.map((dimension) => (dimension === null ? [{}] : coordinatesOf(dimension, rows)));
    this.values = new Map(product(this.coordinates).map((values) => [keyAt(level, values), values]));
    this.sizes = new Map([...this.grid.cells].map(([key, series]) => [key, sizeOf(series)]));
    this.families = level.map((one, position) => familiesOf(one, this.coordinates[position] ?? []));
    this.index = new CellIndex(level, this.coordinates);
    for (const [key, size] of this.sizes) this.index.setSize(this.index.numberOf(this.values.get(key) ?? {}), size);
  }

  /** Values of the silent cells. */
  hiddenValues(): Coordinate[] {
    return [...this.hidden].map((key) => this.values.get(key) ?? {});
  }

  /** Decides what is silent. The whole fund is no group of persons: its sums stand in its accounts, and are always told. */
  suppress(): void {
    if (this.level.every((one) => one === null)) return;
    const unsafe = [...this.grid.cells].filter(([, series]) => isUnsafeSeries(series, this.isUnsafe));
    this.hide(unsafe.map(([key]) => this.values.get(key) ?? {}));
    this.takeOverMoves();
    for (const key of unsafe.map(([one]) => one).sort()) this.addMove(this.values.get(key) ?? {});
    protectLines(
      { lines: this.lines(), cells: this.grid.cells, sizes: this.sizes, isUnsafe: this.isUnsafe },
      this.hidden,
    );
  }

  /** Makes the corners of moves of coarser levels silent here too, after choosing where they lie. */
  private takeOverMoves(): void {
    for (const other of this.coarserLevels.values()) {
      if (!isFinerOrEqual(this.level, other.level)) continue;
      for (const move of other.moves) {
        const position = this.stepBeyond(other.level);
        if (position !== undefined) this.lift(move, position);
        this.hide(cornersAt(move, this.level) ?? []);
      }
    }
  }

  /** The position in which this level is one step finer than another and equal in all others; undefined when it is not. */
  private stepBeyond(other: Level): number | undefined {
    const differing = [...this.level.keys()].filter((position) => this.level[position] !== other[position]);
    const [position] = differing;
    const isOneStep = position !== undefined && coarserLevel(this.level, position)[position] === other[position];
    return differing.length === 1 && isOneStep ? position : undefined;
  }

  /** Chooses, for each coordinate that a move uses in a position, one of this finer level. */
  private lift(move: Move, position: number): void {
    const to = this.level[position] as PatternDimension;
    const before = move.level[position] ?? null;
    const used = new Set((move.corners[position] ?? [{}]).map((one) => coordinateName(before, one)));
    for (const from of used) {
      const name = liftName(position, to, from);
      const choices = (this.coordinates[position] ?? []).filter((one) => coordinateName(before, one) === from);
      const bases = sums(
        this.level.map((_, index) => (index === position ? [0] : this.offsets(index, move.corners[index] ?? [{}]))),
      );
      const best = cheapest(choices, (choice) => this.index.costOf(bases, this.index.offset(position, choice)));
      if (best !== undefined) move.lifts.set(name, best);
    }
  }

  /**
   * Makes a move for a cell: in each direction a mate in the same line is chosen, so that the corners hold persons and that
   * little has to be made silent. A cell that is alone in a line equals one of a coarser level, whose move protects it.
   */
  private addMove(own: Coordinate): void {
    const pairs: (readonly Coordinate[])[] = [];
    for (const [position, dimension] of this.level.entries()) {
      if (dimension === null) pairs.push([{}]);
      else pairs.push(this.matesOf(own, position, dimension));
    }
    if (pairs.some((mates) => mates.length === 0)) return;
    const choice = cheapestMate(this.index, own, pairs);
    if (choice === undefined) return;
    const corners = this.level.map((dimension) =>
      dimension === null ? [{}] : [part(own, dimension), part(choice, dimension)],
    );
    const move: Move = { level: this.level, corners, lifts: new Map() };
    this.moves.push(move);
    this.hide(cornersAt(move, this.level) ?? []);
  }

  /** Other coordinates of a position that lie in the same coarser one. */
  private matesOf(own: Coordinate, position: number, dimension: PatternDimension): Coordinate[] {
    const parent = coordinateName(coarser[dimension] ?? null, own);
    return (this.families[position]?.get(parent) ?? []).filter((one) => one[dimension] !== own[dimension]);
  }

  private offsets(position: number, coordinates: readonly Coordinate[]): number[] {
    return coordinates.map((one) => this.index.offset(position, one));
  }

  private hide(cells: readonly Coordinate[]): void {
    for (const values of cells) {
      this.hidden.add(keyAt(this.level, values));
      this.index.hide(this.index.numberOf(values));
    }
  }

  /** Cells that add up to one cell of a level that is one step coarser, for each direction. */
  private lines(): Line[] {
    return this.level.flatMap((dimension, position) => {
      if (dimension === null) return [];
      const parentLevel = coarserLevel(this.level, position);
      const parent = this.coarserLevels.get(parentLevel.join(' '));
      const members = new Map<string, string[]>();
      for (const [key, value] of this.values) {
        const parentKey = keyAt(parentLevel, value);
        const line = members.get(parentKey);
        if (line === undefined) members.set(parentKey, [key]);
        else line.push(key);
      }
      return [...members].map(([key, line]) => ({ members: line, isParentHidden: parent?.hidden.has(key) ?? false }));
    });
  }
}

/** Every way to take one coordinate of each position. */
function product(positions: readonly (readonly Coordinate[])[]): Coordinate[] {
  return positions.reduce<Coordinate[]>(
    (all, picks) => all.flatMap((one) => picks.map((pick) => ({ ...one, ...pick }))),
    [{}],
  );
}

/** Values of a dimension that occur, in order; places with their coarser levels. */
function coordinatesOf(dimension: PatternDimension, rows: readonly CountedRow[]): Coordinate[] {
  const known = new Map(rows.map(({ values }) => [values[dimension] ?? '', values]));
  return [...known].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, values]) => part(values, dimension));
}

/** Coordinates by the name of the coarser one that they lie in. */
function familiesOf(dimension: PatternDimension | null, coordinates: readonly Coordinate[]): Map<string, Coordinate[]> {
  const parent = dimension === null ? null : (coarser[dimension] ?? null);
  const families = new Map<string, Coordinate[]>();
  for (const one of coordinates) {
    const name = coordinateName(parent, one);
    families.set(name, [...(families.get(name) ?? []), one]);
  }
  return families;
}

function part(values: Coordinate, dimension: PatternDimension): Coordinate {
  const depth = placeLevels.indexOf(dimension);
  const names = depth < 0 ? [dimension] : placeLevels.slice(0, depth + 1);
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}

/** What a cell counts first, over all quarters: how many persons or claims stand in it. */
function sizeOf(series: Series): number {
  let size = 0;
  for (const [first = 0] of series.values()) size += first;
  return size;
}
