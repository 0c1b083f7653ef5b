import type { LocalDate } from '../../../common/dates';
import type { Quarter } from '../../../common/quarter';
import { lastQuarterOf } from '../../../common/statistics/key';
import type { Dimension } from '../../../common/statistics/dimensions';
import { type Issue, issueIf } from './refused';

/** Authorities that ask for statistics. */
export type ReturnRequester = 'INASTI' | 'FPS_SOCIAL_SECURITY';

/** What a return counts. A definition is never changed: another way of counting is another version. */
export interface ReturnDefinition {
  readonly code: string;
  readonly version: number;
  readonly dataset: 'members' | 'contributions' | 'benefits';
  readonly by: readonly Dimension[];
}

/**
 * Definitions of the fund itself. No layout and no calendar of INASTI or the Federal Public Service is published; the
 * dimensions are those in which both publish their own figures.
 */
export const returnDefinitions: readonly ReturnDefinition[] = [
  {
    code: 'AFFILIATED_BY_CATEGORY_AND_BRANCH',
    version: 1,
    dataset: 'members',
    by: ['CATEGORY', 'BRANCH', 'SEX', 'QUARTER'],
  },
  {
    code: 'AFFILIATED_BY_AGE_AND_PROVINCE',
    version: 1,
    dataset: 'members',
    by: ['SEX', 'AGE_BAND', 'PROVINCE', 'QUARTER'],
  },
  { code: 'CONTRIBUTIONS_BY_CATEGORY', version: 1, dataset: 'contributions', by: ['CATEGORY', 'QUARTER'] },
  { code: 'BENEFITS_BY_SCHEME', version: 1, dataset: 'benefits', by: ['SEX', 'QUARTER', 'SCHEME'] },
];

/** The newest definition of a code; with a version exactly that one. */
export function findDefinition(code: string, version?: number): ReturnDefinition | undefined {
  const all = returnDefinitions.filter(
    (one) => one.code === code && (version === undefined || one.version === version),
  );
  return all.reduce<ReturnDefinition | undefined>(
    (best, one) => (best && best.version > one.version ? best : one),
    undefined,
  );
}

/** A request as it is asked. */
export interface ReturnRequest {
  readonly requester: ReturnRequester;
  readonly reference: string;
  readonly definition: string;
  readonly from: Quarter;
  readonly to: Quarter;
  readonly requestedOn: LocalDate;
  readonly deadlineOn: LocalDate;
  readonly cutOffOn: LocalDate;
}

/** A request of the register, with its answer when there is one. */
export interface StatisticsReturn extends ReturnRequest {
  readonly id: string;
  readonly definitionVersion: number;
  readonly answer: ReturnAnswer | null;
  readonly sentOn: LocalDate | null;
}

/** An answer as it was computed. */
export interface ReturnAnswer {
  /** The file, byte for byte. */
  readonly content: string;
  readonly rowCount: number;
  readonly sha256: string;
  readonly answeredAt: Date;
}

/** Where a request stands. */
export type ReturnStatus = 'OPEN' | 'ANSWERED' | 'SENT';

/** Where a request stands. */
export function returnStatus({ answer, sentOn }: Pick<StatisticsReturn, 'answer' | 'sentOn'>): ReturnStatus {
  return sentOn !== null ? 'SENT' : answer !== null ? 'ANSWERED' : 'OPEN';
}

/** What is wrong with a request; nothing when it can be taken. */
export function returnIssues(request: ReturnRequest, today: LocalDate): (Issue | undefined)[] {
  const { reference, definition, from, to, requestedOn, deadlineOn, cutOffOn } = request;
  return [
    issueIf(reference.trim() === '', 'input.reference', 'TEXT_NEEDED'),
    issueIf(findDefinition(definition) === undefined, 'input.definition', 'RETURN_DEFINITION_UNKNOWN'),
    issueIf(to < from, 'input.period.to', 'RETURN_PERIOD_ORDER'),
    issueIf(to > lastQuarterOf(cutOffOn), 'input.cutOffOn', 'RETURN_CUT_OFF_EARLY'),
    issueIf(requestedOn > today, 'input.requestedOn', 'RETURN_REQUEST_IN_FUTURE'),
    issueIf(deadlineOn <= cutOffOn, 'input.deadlineOn', 'RETURN_DEADLINE_EARLY'),
  ];
}
