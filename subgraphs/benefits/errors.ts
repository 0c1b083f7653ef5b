import type { GraphQLError } from 'graphql';
import type { LocalDate } from '../../common/dates';
import type { Language } from '../../common/i18n';
import { invalidInput, problem, type InputIssueFacts } from '../../common/problems';
import { invalidValueError } from '../../common/validation/invalid-value';

/** A page of cases holds from 1 to this many. */
export const largestPage = 100;

/** The size of a page is out of bounds. */
export function pageSizeInvalid(): GraphQLError {
  return invalidValueError({ field: 'first', rule: 'case-page-size' });
}

/** The cursor is none that this list gave. */
export function cursorInvalid(): GraphQLError {
  return invalidValueError({ field: 'after', rule: 'case-cursor' });
}

/** A value of a projection is out of bounds. */
export function pensionInputInvalid(which: 'startsOn' | 'years'): GraphQLError {
  if (which === 'startsOn') return invalidValueError({ field: 'input.startsOn', rule: 'pension-first-of-month' });
  return invalidValueError({ field: 'input.earlierCareerYears', rule: 'pension-years' });
}

/** A contract is compared over too few or too many years. */
export function contractYearsInvalid(): GraphQLError {
  return invalidValueError({ field: 'input.years', rule: 'contract-years' });
}

/** No such member, or not for the caller; the two are not told apart. */
export function memberNotFound(language: Language) {
  return { ...problem('MEMBER_NOT_FOUND', language), __typename: 'MemberNotFound' as const };
}

/** No such case, or not for the caller; the two are not told apart. */
export function caseNotFound(language: Language) {
  return { ...problem('BENEFIT_CASE_NOT_FOUND', language), __typename: 'BenefitCaseNotFound' as const };
}

/** No such undue sum, or not for the caller; the two are not told apart. */
export function overpaymentNotFound(language: Language) {
  return { ...problem('OVERPAYMENT_NOT_FOUND', language), __typename: 'OverpaymentNotFound' as const };
}

/** The same benefit was claimed for the same event. */
export function alreadyClaimed(language: Language, caseId: string) {
  return { ...problem('BENEFIT_ALREADY_CLAIMED', language, { caseId }), __typename: 'BenefitAlreadyClaimed' as const };
}

/** Something that the decision needs is unknown, or there is none to replace. */
export function caseNotDecidable(language: Language) {
  return { ...problem('CASE_NOT_DECIDABLE', language), __typename: 'CaseNotDecidable' as const };
}

/** The decision can no longer be withdrawn. */
export function appealPeriodOver(language: Language, until: LocalDate) {
  return { ...problem('APPEAL_PERIOD_OVER', language, { until }), __typename: 'AppealPeriodOver' as const };
}

/** No payment lies in the period, or all of them are prescribed. */
export function nothingToClaimBack(language: Language) {
  return { ...problem('NOTHING_TO_CLAIM_BACK', language), __typename: 'NothingToClaimBack' as const };
}

/** No open question, or not for the caller; the two are not told apart. */
export function questionNotFound(language: Language) {
  return { ...problem('BENEFIT_QUESTION_NOT_FOUND', language), __typename: 'BenefitQuestionNotFound' as const };
}

/** The law excludes a waiver. */
export function waiverExcluded(language: Language) {
  return { ...problem('WAIVER_EXCLUDED', language), __typename: 'WaiverExcluded' as const };
}

/** The key belongs to another request. */
export function idempotencyConflict(language: Language) {
  return { ...problem('IDEMPOTENCY_CONFLICT', language), __typename: 'IdempotencyConflict' as const };
}

/** Values of an input that break a rule, all at once. */
export function inputInvalid(language: Language, issues: readonly InputIssueFacts[]) {
  return { ...invalidInput(language, issues), __typename: 'InvalidInput' as const };
}
