import type { LocalDate } from '../../../../common/dates';
import type { Cents } from '../../../../common/money';

/** One value of an act on payments or mandates that breaks a rule. */
export interface InputIssue {
  readonly path: string;
  readonly code:
    | 'PAYMENT_NOT_POSITIVE'
    | 'PAYMENT_KEY_LENGTH'
    | 'PAYMENT_DAY_PASSED'
    | 'HOLDER_LENGTH'
    | 'SIGNED_IN_FUTURE'
    | 'COLLECTION_SEQUENCE'
    | 'STATEMENT_FILE_SIZE'
    | 'STATEMENT_FILE_ENCODING'
    | 'STATEMENT_FILE_NAME';
  readonly values?: { readonly maximum: number } | undefined;
}

const longest = { key: 200, holder: 70 };

/** Everything that is wrong with an act as it was entered; only what it holds is looked at. */
export function inputIssues(
  input: {
    readonly idempotencyKey: string;
    readonly amount?: Cents | null | undefined;
    readonly executeOn?: LocalDate;
    readonly holder?: string;
    readonly signedOn?: LocalDate | null | undefined;
    readonly kind?: string;
    readonly isFirstCollection?: boolean | null | undefined;
  },
  today: LocalDate,
): InputIssue[] {
  const { idempotencyKey: key, amount, executeOn, holder, signedOn, kind, isFirstCollection } = input;
  const issues: InputIssue[] = [];
  const find = (path: string, code: InputIssue['code']) => issues.push({ path: `input.${path}`, code });
  if (amount != null && amount <= 0) find('amount', 'PAYMENT_NOT_POSITIVE');
  if (executeOn !== undefined && executeOn < today) find('executeOn', 'PAYMENT_DAY_PASSED');
  if (holder !== undefined && (holder.trim() === '' || holder.length > longest.holder)) find('holder', 'HOLDER_LENGTH');
  if (signedOn != null && signedOn > today) find('signedOn', 'SIGNED_IN_FUTURE');
  if (kind !== undefined && (kind === 'COLLECTION') !== (isFirstCollection != null))
    find('isFirstCollection', 'COLLECTION_SEQUENCE');
  if (key.length < 1 || key.length > longest.key) find('idempotencyKey', 'PAYMENT_KEY_LENGTH');
  return issues;
}
