import type { LocalDate } from '../../../common/dates';
import type { Cents } from '../../../common/money';
import { ratioText } from '../../../common/graphql/ratio-text';
import { compareRatios, parseRatio, type Ratio } from '../../../common/ratio';
import type { Situation, SituationDetails, SituationKind } from './facts';
import { issueIf, type Issue } from './refused';

/** What a caller says of a situation; the graph's input. */
export interface SituationStatement {
  readonly kind: SituationKind;
  readonly from: LocalDate;
  readonly to?: LocalDate | null;
  readonly fraction?: Ratio | null;
  readonly monthsAYear?: number | null;
  readonly daysAYear?: number | null;
  readonly monthlyAmount?: Cents | null;
  readonly credits?: number | null;
  readonly weeklyHours?: number | null;
  readonly isSuspended?: boolean | null;
}

const fullTime = parseRatio('1');
const withFraction: readonly SituationKind[] = ['EMPLOYEE', 'CIVIL_SERVANT', 'TEACHER'];

/** What is missing or wrong in a statement about a situation. */
export function situationIssues(statement: SituationStatement, path: string): (Issue | undefined)[] {
  const { kind, from, to, fraction } = statement;
  const needsFraction = withFraction.includes(kind);
  const counts = ['monthsAYear', 'daysAYear', 'credits', 'weeklyHours'] as const;
  return [
    issueIf(to != null && to < from, `${path}.to`, 'END_BEFORE_START'),
    issueIf(needsFraction && fraction == null, `${path}.fraction`, 'FRACTION_NEEDED'),
    issueIf(fraction != null && compareRatios(fraction, fullTime) > 0, `${path}.fraction`, 'FRACTION_ABOVE_FULL_TIME'),
    issueIf(
      kind === 'CIVIL_SERVANT' && statement.monthsAYear == null && statement.daysAYear == null,
      `${path}.monthsAYear`,
      'APPOINTMENT_NEEDED',
    ),
    issueIf(kind === 'REPLACEMENT_INCOME' && statement.monthlyAmount == null, `${path}.monthlyAmount`, 'AMOUNT_NEEDED'),
    issueIf((statement.monthlyAmount ?? 0) < 0, `${path}.monthlyAmount`, 'NEGATIVE_NUMBER'),
    issueIf(
      kind === 'STUDIES' && statement.credits == null && statement.weeklyHours == null,
      `${path}.credits`,
      'STUDIES_NEEDED',
    ),
    ...counts.map((name) => issueIf((statement[name] ?? 0) < 0, `${path}.${name}`, 'NEGATIVE_NUMBER')),
  ];
}

/** Kinds that only the fund records, after it examined a request. */
export const kindsOfTheFund: ReadonlySet<SituationKind> = new Set<SituationKind>(['ARTICLE_37', 'POLITICAL_MANDATE']);

/** The fact that a statement without issues says. */
export function situationOf(statement: SituationStatement): Situation {
  const { kind, from, to, fraction, monthlyAmount } = statement;
  const details: SituationDetails = {
    ...(fraction == null ? {} : { fraction: ratioText(fraction) }),
    ...(statement.monthsAYear == null ? {} : { monthsAYear: statement.monthsAYear }),
    ...(statement.daysAYear == null ? {} : { daysAYear: statement.daysAYear }),
    ...(monthlyAmount == null ? {} : { monthlyAmountCents: monthlyAmount as number }),
    ...(statement.credits == null ? {} : { credits: statement.credits }),
    ...(statement.weeklyHours == null ? {} : { weeklyHours: statement.weeklyHours }),
    ...(statement.isSuspended == null ? {} : { isSuspended: statement.isSuspended }),
  };
  return { kind, from, to: to ?? null, details };
}
