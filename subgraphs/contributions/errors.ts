import type { Language } from '../../common/i18n';
import { invalidInput, problem, type Problem } from '../../common/problems';
import type { Quarter } from '../../common/quarter';
import type { PaymentIssue, SimulationRefusal } from './domain';

/** A refusal of the simulator as the schema shows it. */
export function simulationRefused(language: Language, refusal: SimulationRefusal) {
  switch (refusal.code) {
    case 'PARAMETER_NOT_PUBLISHED':
      return named('ParameterNotPublished', problem(refusal.code, language, { parameter: refusal.parameter, on: refusal.on }));
    case 'CATEGORY_NOT_IN_FORCE': {
      const { category, inForceFrom } = refusal;
      return named('CategoryNotInForce', problem(refusal.code, language, { category, inForceFrom }));
    }
    case 'INVALID_INPUT':
      return named('InvalidInput', invalidInput(language, refusal.issues));
  }
}

/** No such member, or not for the caller; the two are not told apart. */
export function memberNotFound(language: Language) {
  return named('MemberNotFound', problem('MEMBER_NOT_FOUND', language));
}

/** The account has no such quarter. */
export function unknownQuarter(language: Language, quarter: Quarter) {
  return named('UnknownQuarter', problem('UNKNOWN_QUARTER', language, { quarter }));
}

/** The key belongs to another request. */
export function idempotencyConflict(language: Language) {
  return named('IdempotencyConflict', problem('IDEMPOTENCY_CONFLICT', language));
}

/** Values of a payment that break a rule. */
export function paymentInvalid(language: Language, issues: readonly PaymentIssue[]) {
  return named('InvalidInput', invalidInput(language, issues));
}

/** The type of a refusal as its code names it, known to the compiler too. */
function named<Name extends string, Refusal extends Problem>(name: Name, refusal: Refusal) {
  return { ...refusal, __typename: name };
}
