import type { LocalDate } from '../../../common/dates';
import type { Cents } from '../../../common/money';

/** One value of a payment that breaks a rule. */
export interface PaymentIssue {
  readonly path: string;
  readonly code: 'PAYMENT_NOT_POSITIVE' | 'PAYMENT_IN_THE_FUTURE' | 'PAYMENT_KEY_LENGTH';
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
