/** Repeatable chance: the same seed gives the same draws on every machine. Not for secrets. */
export class Random {
  private state: number;

  /** @param seed any whole number; only its lower 32 bits count */
  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A source of its own for one member, so that a member does not depend on how many draws the others took. */
  static forMember(seed: number, index: number): Random {
    return new Random(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35));
  }

  /** Whole number from 0 up to 2^32 - 1 (the mulberry32 step). */
  bits(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  /** Whole number from the first to the last, both included. */
  between(first: number, last: number): number {
    return first + (this.bits() % (last - first + 1));
  }

  /** True in so many of a thousand cases. */
  inThousand(cases: number): boolean {
    return this.bits() % 1000 < cases;
  }

  /** One element of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    return list[this.bits() % list.length] as T;
  }

  /** An index drawn in proportion to weights, given as running totals that end with the sum. */
  weighted(runningTotals: readonly number[]): number {
    const sum = runningTotals[runningTotals.length - 1] ?? 0;
    const drawn = (this.bits() / 4_294_967_296) * sum;
    return runningTotals.findIndex((total) => drawn < total);
  }

  /** An identifier in the form of a random UUID. */
  uuid(): string {
    const hex = [this.bits(), this.bits(), this.bits(), this.bits()]
      .map((word) => word.toString(16).padStart(8, '0'))
      .join('');
    const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
  }
}
