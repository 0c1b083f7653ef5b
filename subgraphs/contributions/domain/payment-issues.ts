import { yearOfDate, type LocalDate } from '../../../common/dates';
import type { Cents } from '../../../common/money';

/** One value of a payment that breaks a rule. */
export interface PaymentIssue {
  readonly path: string;
  readonly code: 'PAYMENT_NOT_POSITIVE' | 'PAYMENT_IN_THE_FUTURE' | 'PAYMENT_KEY_LENGTH';
}

/** One value of an income that breaks a rule. */
export interface IncomeIssue {
  readonly path: string;
  readonly code: 'INCOME_YEAR_NOT_OVER' | 'INCOME_IN_THE_FUTURE' | 'PAYMENT_KEY_LENGTH';
}

/** Everything that is wrong with an income as it was entered: its year has to be over, the day may not be to come. */
export function incomeIssues(
  input: { readonly year: number; readonly receivedOn: LocalDate; readonly idempotencyKey: string },
  today: LocalDate,
): IncomeIssue[] {
  const issues: IncomeIssue[] = [];
  const isOver = input.year >= 1900 && input.year < yearOfDate(today);
  if (!isOver) issues.push({ path: 'input.year', code: 'INCOME_YEAR_NOT_OVER' });
  if (input.receivedOn > today) issues.push({ path: 'input.receivedOn', code: 'INCOME_IN_THE_FUTURE' });
  const length = input.idempotencyKey.length;
  if (length < 1 || length > maximumKeyLength)
    issues.push({ path: 'input.idempotencyKey', code: 'PAYMENT_KEY_LENGTH' });
  return issues;
}

/** Everything that is wrong with a refund as it was entered; empty when it can be looked at. */
export function refundIssues(input: { readonly amount: Cents; readonly idempotencyKey: string }): PaymentIssue[] {
  const { length } = input.idempotencyKey;
  return [
    ...(input.amount <= 0 ? [{ path: 'input.amount', code: 'PAYMENT_NOT_POSITIVE' as const }] : []),
    ...(length < 1 || length > maximumKeyLength
      ? [{ path: 'input.idempotencyKey', code: 'PAYMENT_KEY_LENGTH' as const }]
      : []),
  ];
}

/** Longest idempotency key. */
const maximumKeyLength = 200;

/** Everything that is wrong with a payment as it was entered; empty when it can be booked. */
export function paymentIssues(
  input: { readonly amount: Cents; readonly receivedOn: LocalDate; readonly idempotencyKey: string },
  today: LocalDate,
): PaymentIssue[] {
  const issues: PaymentIssue[] = [];
  if (input.amount <= 0) issues.push({ path: 'input.amount', code: 'PAYMENT_NOT_POSITIVE' });
  if (input.receivedOn > today) issues.push({ path: 'input.receivedOn', code: 'PAYMENT_IN_THE_FUTURE' });
  const length = input.idempotencyKey.length;
  if (length < 1 || length > maximumKeyLength)
    issues.push({ path: 'input.idempotencyKey', code: 'PAYMENT_KEY_LENGTH' });
  return issues;
}
