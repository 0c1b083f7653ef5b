import type { Scale } from './slices';

/** What a category makes of an income: the income that counts, in cents, and the scale that applies to it. */
export interface Assessment {
  /** Zero when nothing is owed. */
  readonly base: number;
  readonly scale: Scale;
}
