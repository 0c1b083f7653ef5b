import { addDays, type LocalDate } from '../../../common/dates';
import type { Situation } from './facts';

/** What becomes of opt-outs that count as renounced. */
export interface RenouncedOptOuts<Fact extends Situation> {
  /** With their new last day. */
  readonly ended: readonly Fact[];
  /** Chosen within the year itself: they never counted. */
  readonly voided: readonly Fact[];
}

/**
 * Opt-outs of a year in which they count as renounced: one that began before ends on 31 December of the year before, one that
 * began in the year is void, and one chosen for a later year stays. General regulation, article 37/1.
 */
export function withoutOptOut<Fact extends Situation>(
  situations: readonly Fact[],
  { from, newRequestFrom }: { readonly from: LocalDate; readonly newRequestFrom: LocalDate },
): RenouncedOptOuts<Fact> {
  const concerned = situations.filter(
    (one) => one.kind === 'PENSION_AGE_OPT_OUT' && one.from < newRequestFrom && (one.to === null || one.to >= from),
  );
  const before = concerned.filter((one) => one.from < from);
  return {
    ended: before.map((one) => ({ ...one, to: addDays(from, -1) })),
    voided: concerned.filter((one) => one.from >= from),
  };
}
