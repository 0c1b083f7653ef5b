import type { Cents } from '../../../common/money';

/** One value of a request that breaks a rule. */
export interface RequestIssue {
  readonly path: string;
  readonly code:
    | 'NEGATIVE_INCOME'
    | 'REQUEST_YEAR_OUT_OF_RANGE'
    | 'REQUEST_REASON_LENGTH'
    | 'REQUEST_KEY_LENGTH'
    | 'REQUEST_MONTHS'
    | 'REQUEST_QUARTERS';
}

const longestReason = 2_000;
const longestKey = 200;
const mostQuarters = 40;

/** Everything that is wrong with a request as it was entered; only what it holds is looked at. */
export function requestIssues(input: {
  readonly idempotencyKey?: string;
  readonly reason?: string;
  readonly year?: number;
  readonly estimatedIncome?: Cents;
  readonly months?: number;
  readonly quarters?: readonly string[];
}): RequestIssue[] {
  const { idempotencyKey, reason, year, estimatedIncome, months, quarters } = input;
  const rules: [boolean, string, RequestIssue['code']][] = [
    [year !== undefined && !(year >= 1900 && year <= 9999), 'year', 'REQUEST_YEAR_OUT_OF_RANGE'],
    [estimatedIncome !== undefined && estimatedIncome < 0, 'estimatedIncome', 'NEGATIVE_INCOME'],
    [reason !== undefined && !isOfLength(reason.trim(), longestReason), 'reason', 'REQUEST_REASON_LENGTH'],
    [months !== undefined && months < 1, 'months', 'REQUEST_MONTHS'],
    [quarters !== undefined && !isList(quarters), 'quarters', 'REQUEST_QUARTERS'],
    [idempotencyKey !== undefined && !isOfLength(idempotencyKey, longestKey), 'idempotencyKey', 'REQUEST_KEY_LENGTH'],
  ];
  return rules.filter(([isWrong]) => isWrong).map(([, name, code]) => ({ path: `input.${name}`, code }));
}

function isOfLength(text: string, longest: number): boolean {
  return text.length >= 1 && text.length <= longest;
}

function isList(quarters: readonly string[]): boolean {
  return quarters.length >= 1 && quarters.length <= mostQuarters && new Set(quarters).size === quarters.length;
}
