import type { Tracer } from '../../../common/explanation';
import type { LocalDate } from '../../../common/dates';
import type { Quarter } from '../../../common/quarter';
import type { CategoryLaw } from './affiliation-law';
import type { Quality, Situation, SituationKind } from './facts';
import { coverSpan, type Span } from './periods';

/** Everything that the rules of one quarter look at. */
export interface QuarterFacts {
  readonly quarter: Quarter;
  /** The part of the quarter in which the person works. */
  readonly worked: Span;
  readonly quality: Quality;
  readonly birthDate: LocalDate | null;
  readonly situations: readonly Situation[];
  /** Whether the person had the student statute in the third quarter of the year of the highest age and since, without a break. */
  readonly wasStudentBefore: boolean;
  readonly law: CategoryLaw;
  readonly tracer?: Tracer;
}

/** Situations of one kind. */
export function ofKind(facts: QuarterFacts, ...kinds: readonly SituationKind[]): Situation[] {
  return facts.situations.filter(({ kind }) => kinds.includes(kind));
}

/**
 * Whether situations hold during the whole part of the quarter that is worked. So a lighter category begins with the
 * quarter after the event (with the same quarter when it falls on the first day), and it ends with the quarter of the
 * event that ends it. General regulation, article 39.
 */
export function holdThroughout(facts: QuarterFacts, situations: readonly Situation[]): boolean {
  return situations.length > 0 && coverSpan(situations, facts.worked);
}
