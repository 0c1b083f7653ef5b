import type { LocalDate } from '../../../../common/dates';
import type { ContinuedInsuranceOption } from './continued-insurance';
import type { Quarter } from '../../../../common/quarter';

/** What INASTI is asked for. */
export type RequestKind = 'EXEMPTION' | 'SURCHARGE_WAIVER' | 'ASSIMILATION' | 'CONTINUED_INSURANCE';

/** How far a file is. */
export type RequestStatus = 'FORWARDED' | 'GRANTED' | 'PARTLY_GRANTED' | 'REFUSED';

/** A quarter of a request and what was decided; null while nothing is. */
export interface RequestedQuarter {
  readonly quarter: Quarter;
  readonly granted: boolean | null;
}

/** A piece of a file. */
export interface RequestDocument {
  readonly id: string;
  readonly title: string;
}

/** A request on which INASTI decides. */
export interface RequestFile {
  readonly id: string;
  readonly memberId: string;
  readonly kind: RequestKind;
  /** What is continued; null when something else is asked for. */
  readonly option: ContinuedInsuranceOption | null;
  readonly status: RequestStatus;
  readonly submittedOn: LocalDate;
  readonly reason: string | null;
  readonly documents: readonly RequestDocument[];
  readonly quarters: readonly RequestedQuarter[];
  /** Day of the last decision; null while there is none. */
  readonly decidedOn: LocalDate | null;
  /** Why it was decided so, in the words of INASTI. */
  readonly decisionReason: string | null;
}

/** A decision as INASTI gives it. */
export interface GivenDecision {
  readonly decidedOn: LocalDate;
  readonly quarters: readonly { readonly quarter: Quarter; readonly granted: boolean }[];
}

/** Rule of an input that a decision breaks. */
export interface DecisionIssue {
  readonly path: string;
  readonly code:
    | 'DECISION_IN_THE_FUTURE'
    | 'DECISION_BEFORE_REQUEST'
    | 'DECISION_QUARTER_NOT_ASKED'
    | 'DECISION_QUARTER_TWICE'
    | 'DECISION_QUARTERS_MISSING';
}

/** What is wrong with a decision on a file: it has to say something on each quarter that was asked, and on no other. */
export function decisionIssues(
  file: RequestFile,
  { decidedOn, quarters }: GivenDecision,
  today: LocalDate,
): DecisionIssue[] {
  const issues: DecisionIssue[] = [];
  if (decidedOn > today) issues.push({ path: 'input.decidedOn', code: 'DECISION_IN_THE_FUTURE' });
  if (decidedOn < file.submittedOn) issues.push({ path: 'input.decidedOn', code: 'DECISION_BEFORE_REQUEST' });
  const asked = new Set(file.quarters.map(({ quarter }) => quarter));
  const seen = new Set<Quarter>();
  quarters.forEach(({ quarter }, index) => {
    const path = `input.quarters[${index}].quarter`;
    if (!asked.has(quarter)) issues.push({ path, code: 'DECISION_QUARTER_NOT_ASKED' });
    else if (seen.has(quarter)) issues.push({ path, code: 'DECISION_QUARTER_TWICE' });
    seen.add(quarter);
  });
  if ([...asked].some((quarter) => !seen.has(quarter))) {
    issues.push({ path: 'input.quarters', code: 'DECISION_QUARTERS_MISSING' });
  }
  return issues;
}

/** What a decision makes of the file. */
export function statusAfter({ quarters }: GivenDecision): RequestStatus {
  const granted = quarters.filter((one) => one.granted).length;
  if (granted === 0) return 'REFUSED';
  return granted === quarters.length ? 'GRANTED' : 'PARTLY_GRANTED';
}
