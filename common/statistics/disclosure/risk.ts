import type { Series, Vector } from './grid';

/** How a cell of one quarter is judged: whether what it counts may be told. */
export type IsUnsafe = (vector: Vector) => boolean;

/** Whether something of a cell may not be told in one of its quarters. */
export function isUnsafeSeries(series: Series, isUnsafe: IsUnsafe): boolean {
  for (const vector of series.values()) if (isUnsafe(vector)) return true;
  return false;
}

/** Rules of the fund for the smallest cell and for cells that a few persons dominate. */
export interface DisclosureRules {
  /** Persons below which a cell is not told, unless it is empty. */
  readonly minimumPersons: number;
  /** Part of a sum, in ten thousandths, above which one person must not stand. */
  readonly largestShare: number;
  /** Part of a sum, in ten thousandths, above which two persons must not stand. */
  readonly twoLargestShare: number;
}

/** Whether a number of persons is too small: at least one, and fewer than the minimum. */
export function isTooFew(persons: number, { minimumPersons }: DisclosureRules): boolean {
  return persons > 0 && persons < minimumPersons;
}

/** What is known of a sum over persons. */
export interface PersonSum {
  readonly persons: number;
  readonly cents: number;
  /** Sum of the squares of what each entry brings, in euro rounded up. */
  readonly squares: number;
  /** Entries that one person may have in a quarter at most; 1 unless told. */
  readonly entriesPerPerson?: number;
}

/**
 * Whether a sum may not be told: too few persons stand behind it, or one or two dominate it. Dominance is judged by the sum
 * of squares, which can be added up: when the largest share is above `a`, squares / sum² is above a²; when the two largest
 * are above `b` together, it is above b² / 2. Staying below both bounds rules both out, and errs on the side of silence.
 */
export function isUnsafeSum(sum: PersonSum, rules: DisclosureRules): boolean {
  const { persons, cents, squares, entriesPerPerson = 1 } = sum;
  if (persons === 0 && cents === 0) return false;
  if (persons < rules.minimumPersons * entriesPerPerson) return true;
  const euro = Math.floor(Math.abs(cents) / 100);
  const [one, two] = [rules.largestShare / 10_000, rules.twoLargestShare / 10_000];
  return squares * entriesPerPerson > Math.min(one * one, (two * two) / 2) * euro * euro;
}
