import type { TextArguments } from '../../../common/i18n';

/** Whether a condition is met: null when the facts that the fund holds do not tell. */
export type Met = boolean | null;

/**
 * One reason behind a right or a decision. Its text is `benefits.reasons.<code>` and depends on whether it is met.
 * `CONDITION`: a rule on the person. `EVENT`: something that has to happen, or that only another institution can see.
 * `FACT`: something the file should hold and does not.
 */
export interface Finding {
  readonly code: string;
  readonly kind: 'CONDITION' | 'EVENT' | 'FACT';
  readonly isMet: Met;
  readonly values: TextArguments;
  /** Article that the reason rests on, as cited on letters. */
  readonly legalBasis: string;
}

/** A rule on the person. */
export function condition(code: string, isMet: Met, legalBasis: string, values: TextArguments = {}): Finding {
  return { code, kind: 'CONDITION', isMet, values, legalBasis };
}

/** Something that has to happen, or that only another institution can see. */
export function event(code: string, isMet: Met, legalBasis: string, values: TextArguments = {}): Finding {
  return { code, kind: 'EVENT', isMet, values, legalBasis };
}

/** Something the file should hold and does not. */
export function missingFact(code: string, legalBasis: string, values: TextArguments = {}): Finding {
  return { code, kind: 'FACT', isMet: null, values, legalBasis };
}
