import { addDays, earlierOf, laterOf, type LocalDate } from '../../../common/dates';
import type { Period } from './facts';

/** A fact with the period in which it is true. */
export interface Version<Fact> extends Period {
  readonly fact: Fact;
}

/** What rewriting a timeline replaces, and by what. */
export interface Rewriting<Present extends Period, Fact> {
  readonly superseded: readonly Present[];
  readonly added: readonly Version<Fact>[];
}

/**
 * Changes a fact during a period and leaves it as it was before and after: each version that the period touches is
 * replaced by the part before, the changed part and the part after. Nothing outside the versions is invented.
 * @param period days on which the change is true; an absent end is open
 */
export function rewriteTimeline<Fact, Present extends Version<Fact>>(
  versions: readonly Present[],
  period: Period,
  change: (fact: Fact) => Fact,
): Rewriting<Present, Fact> {
  const superseded = versions.filter((version) => overlap(version, period) !== undefined);
  const added = superseded.flatMap((version) => {
    const changed = overlap(version, period) as Period;
    const before = { from: version.from, to: addDays(changed.from, -1), fact: version.fact };
    const after =
      changed.to === null ? undefined : { from: addDays(changed.to, 1), to: version.to, fact: version.fact };
    return [before, { ...changed, fact: change(version.fact) }, after].filter(
      (part) => part !== undefined && isSome(part),
    );
  });
  return { superseded, added: added as Version<Fact>[] };
}

/** Days that two periods share; undefined when they share none. */
export function overlap(one: Period, other: Period): Period | undefined {
  const from = laterOf(one.from, other.from);
  const to = earlierEnd(one.to, other.to);
  return to !== null && to < from ? undefined : { from, to };
}

function earlierEnd(one: LocalDate | null, other: LocalDate | null): LocalDate | null {
  if (one === null) return other;
  return other === null ? one : earlierOf(one, other);
}

function isSome({ from, to }: Period): boolean {
  return to === null || from <= to;
}
