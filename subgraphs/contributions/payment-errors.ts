import { translate, type Language } from '../../common/i18n';
import { invalidInput, problem } from '../../common/problems';
import type { ReleaseRefusal } from './domain/payments/batch';
import type { InputIssue } from './domain/payments/input-issues';
import type { ReportRule } from './store/payments/status-report';

/** Values of an act on payments or mandates that break a rule. */
export function paymentInputInvalid(language: Language, issues: readonly InputIssue[]) {
  return { ...invalidInput(language, issues), __typename: 'InvalidInput' as const };
}

/** No such order, or one that was released. */
export function paymentOrderNotOpen(language: Language) {
  return { ...problem('PAYMENT_ORDER_NOT_OPEN', language), __typename: 'PaymentOrderNotOpen' as const };
}

/** Nothing is ready. */
export function nothingToPay(language: Language) {
  return { ...problem('NOTHING_TO_PAY', language), __typename: 'NothingToPay' as const };
}

/** No such batch, or one that is past the act. */
export function paymentBatchNotOpen(language: Language) {
  return { ...problem('PAYMENT_BATCH_NOT_OPEN', language), __typename: 'PaymentBatchNotOpen' as const };
}

/** Why a batch is not released. */
export function releaseRefused(language: Language, refusal: ReleaseRefusal) {
  switch (refusal) {
    case 'BATCH_NOT_OPEN':
      return paymentBatchNotOpen(language);
    case 'FOUR_EYES':
      return { ...problem('FOUR_EYES_REQUIRED', language), __typename: 'FourEyesRequired' as const };
    case 'BATCH_CHANGED':
      return { ...problem('PAYMENT_BATCH_CHANGED', language), __typename: 'PaymentBatchChanged' as const };
    case 'BATCH_TOO_LATE':
      return { ...problem('PAYMENT_DAY_PASSED', language), __typename: 'PaymentDayPassed' as const };
  }
}

/** A status report that breaks a rule. */
export function paymentReportRefused(language: Language, rule: ReportRule) {
  const refusal = problem('PAYMENT_REPORT_REFUSED', language, { rule: shown(rule) });
  const message = `${refusal.message} ${translate(language, `banking.rule.${rule}`)}`;
  return { ...refusal, message, __typename: 'PaymentReportRefused' as const };
}

/** The member has a mandate that lives. */
export function mandateExists(language: Language) {
  return { ...problem('DIRECT_DEBIT_MANDATE_EXISTS', language), __typename: 'DirectDebitMandateExists' as const };
}

/** No such mandate, not for the caller, or it does not allow the act. */
export function mandateNotOpen(language: Language) {
  return { ...problem('DIRECT_DEBIT_MANDATE_NOT_OPEN', language), __typename: 'DirectDebitMandateNotOpen' as const };
}

/** The rules that the schema names; the reader of reports breaks no other one. */
function shown(rule: ReportRule) {
  switch (rule) {
    case 'MALFORMED':
    case 'ELEMENT_MISSING':
    case 'MESSAGE_NOT_OURS':
    case 'ORDER_NOT_IN_FILE':
      return rule;
    default:
      return 'UNKNOWN_FORMAT' as const;
  }
}
