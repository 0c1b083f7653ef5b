import type { LocalDate } from '../../../common/dates';
import type { Operand } from '../../../common/explanation';
import type { Category } from './facts';
import type { HouseholdRelation, Region } from './member';

/** Events of life that members declare. */
export type LifeEventKind =
  | 'START'
  | 'MARRIAGE'
  | 'BIRTH'
  | 'ADOPTION'
  | 'ILLNESS'
  | 'PAYMENT_DIFFICULTY'
  | 'BANKRUPTCY'
  | 'PENSION'
  | 'CESSATION'
  | 'DEATH';

/** What the consequences of an event hang on. */
export interface LifeEventFacts {
  readonly kind: LifeEventKind;
  readonly on: LocalDate;
  /** Category in the quarter of the event; null when no affiliation runs. */
  readonly category: Category | null;
  readonly sex: 'FEMALE' | 'MALE';
  readonly region: Region;
  /** Relation of the person the event is about; null when it is the member. */
  readonly relation: HouseholdRelation | null;
  /** Whether a person was named, so that the household changes. */
  readonly hasPerson: boolean;
  readonly isSpouseHelping: boolean;
  readonly isFullStop: boolean;
  readonly isEarlyPension: boolean;
  readonly isOfCompany: boolean;
}

/** What a consequence is about, and what happens to it; the words are those of the graph. */
export type ConsequenceSubject =
  | 'CATEGORY'
  | 'CONTRIBUTIONS'
  | 'BENEFITS'
  | 'MUTUAL_FUND'
  | 'FAMILY_BENEFITS'
  | 'PENSION'
  | 'HOUSEHOLD'
  | 'COMPANY'
  | 'FILE';
export type ConsequenceEffect = 'CHANGES' | 'OPENS' | 'ENDS' | 'REQUIRES' | 'INFORMS';

/** A consequence before it is put into words: text `members.consequence-<key>`. */
export interface Consequence {
  readonly subject: ConsequenceSubject;
  readonly effect: ConsequenceEffect;
  readonly key: string;
  readonly args: Readonly<Record<string, string>>;
  readonly operands: readonly Operand[];
  /** Whether it happens by itself; otherwise the member has something to do. */
  readonly automatic: boolean;
  readonly deadline: LocalDate | null;
  readonly documentId: string | null;
  readonly legalBasis: string | null;
}

/** Something that happens by itself. */
export function byItself(
  subject: ConsequenceSubject,
  effect: ConsequenceEffect,
  key: string,
  given: Partial<Consequence> = {},
): Consequence {
  return { ...bare(subject, effect, key), automatic: true, ...given };
}

/** Something the member has to do, or may do. */
export function byTheMember(
  subject: ConsequenceSubject,
  effect: ConsequenceEffect,
  key: string,
  given: Partial<Consequence> = {},
): Consequence {
  return { ...bare(subject, effect, key), automatic: false, ...given };
}

function bare(subject: ConsequenceSubject, effect: ConsequenceEffect, key: string) {
  return { subject, effect, key, args: {}, operands: [], deadline: null, documentId: null, legalBasis: null };
}

/** Categories that pay at least the main contribution and have every right of the statute. */
export function hasFullRights(category: Category | null): boolean {
  return category === 'MAIN' || category === 'PRIMOSTARTER' || category === 'MAXI_SPOUSE';
}
