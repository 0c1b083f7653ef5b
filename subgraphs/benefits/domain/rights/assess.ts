import type { LocalDate } from '../../../../common/dates';
import type { TextArguments } from '../../../../common/i18n';
import type { ParameterBook } from '../../../../common/parameters';
import { quarterOf } from '../../../../common/quarter';
import type {
  CaseFact,
  ContributionCategory,
  ContributionHistory,
  FundBenefit,
  HouseholdFact,
  IndemnityFact,
  LifeEventFact,
  LifeEventKind,
  Region,
  SocialScheme,
} from '../facts';
import type { Finding } from '../finding';
import { withRunningQuarter } from '../social-status';
import type { InstitutionCode } from './institutions';

/** Everything the overview is computed from. */
export interface RightsFacts {
  readonly on: LocalDate;
  readonly birthDate: LocalDate | null;
  readonly sex: 'FEMALE' | 'MALE' | null;
  readonly category: ContributionCategory | null;
  readonly region: Region | null;
  readonly household: readonly HouseholdFact[];
  readonly history: ContributionHistory;
  readonly cases: readonly CaseFact[];
  readonly events: readonly LifeEventFact[];
  readonly indemnities: readonly IndemnityFact[];
}

/** Where a member stands in a scheme. */
export type RightStatus = 'GRANTED' | 'OPEN' | 'POSSIBLE' | 'NOT_OPEN' | 'UNKNOWN';

/** Where the member stands in one scheme, before it is put into words. */
export interface RightAssessment {
  readonly scheme: SocialScheme;
  readonly status: RightStatus;
  /** Every reason, all of them. */
  readonly findings: readonly Finding[];
  /** Text `benefits.next-steps.<code>`; null when nothing is to be done. */
  readonly nextStep: string | null;
  readonly nextStepValues: TextArguments;
  readonly deadline: LocalDate | null;
  readonly institution: InstitutionCode;
}

/** The rule of one scheme. */
export type RightRule = (book: ParameterBook, facts: RightsFacts) => RightAssessment;

/** What a rule found, besides its reasons. */
interface Outcome {
  readonly scheme: SocialScheme;
  readonly institution: InstitutionCode;
  readonly findings: readonly Finding[];
  readonly isGranted?: boolean;
  /** Code of the next step by status; a status without one asks nothing of the member. */
  readonly steps?: Partial<Record<RightStatus, string>>;
  readonly stepValues?: TextArguments;
  readonly deadline?: LocalDate | null;
}

/**
 * Puts reasons into a status: running rights are granted; one condition that is not met closes the scheme; a fact that
 * the file lacks leaves it unknown; an event that has not happened leaves it possible; otherwise it is open.
 */
export function assess(outcome: Outcome): RightAssessment {
  const status = outcome.isGranted === true ? 'GRANTED' : statusOf(outcome.findings);
  return {
    scheme: outcome.scheme,
    status,
    findings: outcome.findings,
    nextStep: outcome.steps?.[status] ?? null,
    nextStepValues: outcome.stepValues ?? {},
    deadline: status === 'OPEN' || status === 'POSSIBLE' ? (outcome.deadline ?? null) : null,
    institution: outcome.institution,
  };
}

function statusOf(findings: readonly Finding[]): RightStatus {
  if (findings.some(({ kind, isMet }) => kind !== 'EVENT' && isMet === false)) return 'NOT_OPEN';
  if (findings.some(({ kind, isMet }) => kind !== 'EVENT' && isMet === null)) return 'UNKNOWN';
  if (findings.some(({ isMet }) => isMet !== true)) return 'POSSIBLE';
  return 'OPEN';
}

/** Statuses of a case in which the benefit runs. */
const running: readonly CaseFact['status'][] = ['GRANTED', 'AMOUNT_AWAITED'];

/** Whether a case of a benefit is granted and running. */
export function isRunning({ cases }: RightsFacts, benefit: FundBenefit): boolean {
  return cases.some((one) => one.benefit === benefit && running.includes(one.status));
}

/** Months of a benefit that past cases used. */
export function monthsUsed({ cases }: RightsFacts, benefit: FundBenefit): number {
  return cases.filter((one) => one.benefit === benefit).reduce((sum, one) => sum + one.monthsUsed, 0);
}

/** The latest declared event of some kinds whose last day for acting has not passed. */
export function openEvent(
  { events, on }: RightsFacts,
  kinds: readonly LifeEventKind[],
  lastDay: (eventOn: LocalDate) => LocalDate,
): LifeEventFact | undefined {
  const open = events.filter((one) => kinds.includes(one.kind) && lastDay(one.on) >= on);
  return open.sort((one, other) => (one.on < other.on ? 1 : -1))[0];
}

/** The history with the running quarter, for tests of status. */
export function liabilityOf({ history, category, on }: RightsFacts): ContributionHistory {
  return withRunningQuarter(history, { quarter: quarterOf(on), category });
}
