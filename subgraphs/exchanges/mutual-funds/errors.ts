import { translate, type Language } from '../../../common/i18n';
import { invalidInput, problem, type InputIssueFacts } from '../../../common/problems';
import type { AttestationRefusal } from './domain/attestation';

/** Values of an input that break a rule. */
export function inputInvalid(language: Language, issues: readonly InputIssueFacts[]) {
  return { ...invalidInput(language, issues), __typename: 'InvalidInput' as const };
}

/** The key, or the ticket of the message, belongs to another request. */
export function idempotencyConflict(language: Language) {
  return { ...problem('IDEMPOTENCY_CONFLICT', language), __typename: 'IdempotencyConflict' as const };
}

/** Why one attestation of a message was not taken in. */
export function attestationRefusal(language: Language, code: AttestationRefusal, element: string | null): string {
  return translate(language, `mutual-funds.${code}`, { element: element ?? '' });
}

/** No client of the mutual fund has the number. */
export function insuredPersonNotFound(language: Language) {
  return { ...problem('INSURED_PERSON_NOT_FOUND', language), __typename: 'InsuredPersonNotFound' as const };
}
