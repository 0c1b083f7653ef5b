import type { LocalDate } from '../../../common/dates';
import { translate, type Language } from '../../../common/i18n';
import { invalidInput, problem, type InputIssueFacts } from '../../../common/problems';
import type { NotOpenReason } from './domain/continued-insurance';

/** The fund has no career of this person. */
export function careerNotFound(language: Language) {
  return { ...problem('CAREER_NOT_FOUND', language), __typename: 'CareerNotFound' as const };
}

/** INASTI's codes for these values are not public, and the fund does not have them. */
export function codesNotPublished(language: Language, values: readonly string[]) {
  const facts = { values: [...values] };
  return { ...problem('INASTI_CODES_NOT_PUBLISHED', language, facts), __typename: 'InastiCodesNotPublished' as const };
}

/** No request of this kind has the id. */
export function requestNotFound(language: Language) {
  return { ...problem('INASTI_REQUEST_NOT_FOUND', language), __typename: 'InastiRequestNotFound' as const };
}

/** Continued insurance cannot be asked for. */
export function continuedInsuranceNotOpen(
  language: Language,
  { reason, askUntilOn }: { readonly reason: NotOpenReason; readonly askUntilOn: LocalDate | null },
) {
  const facts = { reason, askUntilOn };
  const found = problem('CONTINUED_INSURANCE_NOT_OPEN', language, facts);
  const text = translate(language, `inasti.continued-insurance-${reason}`);
  return { ...found, message: text, __typename: 'ContinuedInsuranceNotOpen' as const };
}

/** Values of an input that break a rule. */
export function inputInvalid(language: Language, issues: readonly InputIssueFacts[]) {
  return { ...invalidInput(language, issues), __typename: 'InvalidInput' as const };
}

/** The key belongs to another request. */
export function idempotencyConflict(language: Language) {
  return { ...problem('IDEMPOTENCY_CONFLICT', language), __typename: 'IdempotencyConflict' as const };
}
