import type { LocalDate } from '../../common/dates';
import { translate, writeEuro, type Language } from '../../common/i18n';
import type { Cents } from '../../common/money';
import { ParameterNotPublished } from '../../common/parameters';
import { invalidInput, problem, type Problem } from '../../common/problems';
import type { Quarter } from '../../common/quarter';
import {
  CategoryNotInForce,
  overdueOfAccount,
  type Account,
  type CashPlanIssue,
  type IncomeIssue,
  type NoCompanyContribution,
  type NotEligible,
  type PaymentIssue,
  type PlanRefusal,
  type ReductionRefusal,
  type ReductionWarning,
  type RequestIssue,
  type SimulationRefusal,
} from './domain';
import type { UploadIssue } from './domain/bank-statement/upload-issues';
import type { JudicialObstacle, ProceedingObstacle, RecoveryIssue } from './domain/recovery';
import type { RefusedFile } from './store/import-statements';
import type { RefundRefusal } from './store/refunds';

/** A refusal of the simulator as the schema shows it. */
export function simulationRefused(language: Language, refusal: SimulationRefusal) {
  switch (refusal.code) {
    case 'PARAMETER_NOT_PUBLISHED':
      return named(
        'ParameterNotPublished',
        problem(refusal.code, language, { parameter: refusal.parameter, on: refusal.on }),
      );
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

/** No such company, or not for the caller; the two are not told apart. */
export function companyNotFound(language: Language) {
  return named('CompanyNotFound', problem('COMPANY_NOT_FOUND', language));
}

/** The account has no such quarter. */
export function unknownQuarter(language: Language, quarter: Quarter) {
  return named('UnknownQuarter', problem('UNKNOWN_QUARTER', language, { quarter }));
}

/** Something stands in the way of paying money back. */
export function refundNotPossible(language: Language, reason: Exclude<RefundRefusal, 'NO_MEMBER'>) {
  return named('RefundNotPossible', problem('REFUND_NOT_POSSIBLE', language, { reason }));
}

/** The key belongs to another request. */
export function idempotencyConflict(language: Language) {
  return named('IdempotencyConflict', problem('IDEMPOTENCY_CONFLICT', language));
}

/** Values of a payment or of an income that break a rule. */
export function paymentInvalid(language: Language, issues: readonly (PaymentIssue | IncomeIssue)[]) {
  return named('InvalidInput', invalidInput(language, issues));
}

/** A file with bank statements that breaks a rule, with the place. */
export function bankStatementRefused(language: Language, { rule, place }: RefusedFile) {
  const { line = null, statement = null, entry = null } = place;
  const refusal = problem('BANK_STATEMENT_REFUSED', language, { rule, line, statement, entry });
  const message = `${refusal.message} ${translate(language, `banking.rule.${rule}`)}`;
  return named('BankStatementRefused', { ...refusal, message });
}

/** A file with bank statements that is not read at all. */
export function uploadInvalid(language: Language, issues: readonly UploadIssue[]) {
  return named('InvalidInput', invalidInput(language, issues));
}

/** Money that does not wait to be booked. */
export function movementNotWaiting(language: Language) {
  return named('BankMovementNotWaiting', problem('BANK_MOVEMENT_NOT_WAITING', language));
}

/** No account of such a member or company. */
export function recoveryDebtorNotFound(language: Language) {
  return named('RecoveryDebtorNotFound', problem('RECOVERY_DEBTOR_NOT_FOUND', language));
}

/** What an input of recovery names is not kept, or is ended. */
export function recoveryRecordNotFound(language: Language, path: string) {
  return named('RecoveryRecordNotFound', problem('RECOVERY_RECORD_NOT_FOUND', language, { path }));
}

/** Values of an act of recovery that break a rule. */
export function recoveryInvalid(language: Language, issues: readonly RecoveryIssue[]) {
  return named('InvalidInput', invalidInput(language, issues));
}

/** What stands between a debt and a judicial step; the contact that is owed before the very first one has a type of its own. */
export function judicialStepRefused(language: Language, obstacles: readonly JudicialObstacle[]) {
  const facts = { obstacles: [...obstacles] };
  return obstacles.some(({ code }) => code === 'CONTACT_MISSING')
    ? named('PersonalContactMissing', problem('PERSONAL_CONTACT_MISSING', language, facts))
    : named('JudicialStepNotOpen', problem('JUDICIAL_STEP_NOT_OPEN', language, facts));
}

/** A writ without the number of the debtor. */
export function debtorNumberUnknown(language: Language) {
  return named('DebtorNumberUnknown', problem('DEBTOR_NUMBER_UNKNOWN', language));
}

/** Something cannot happen now in a proceeding. */
export function proceedingEventNotPossible(language: Language, reason: ProceedingObstacle) {
  return named('ProceedingEventNotPossible', problem('PROCEEDING_EVENT_NOT_POSSIBLE', language, { reason }));
}

/** The type of a refusal as its code names it, known to the compiler too. */
function named<Name extends string, Refusal extends Problem>(name: Name, refusal: Refusal) {
  return { ...refusal, __typename: name };
}

/** Values of a request that break a rule. */
export function requestInvalid(language: Language, issues: readonly (RequestIssue | CashPlanIssue)[]) {
  return named('InvalidInput', invalidInput(language, issues));
}

/** A decision without reason, or in part where only yes or no is possible. */
export function decisionInvalid(language: Language, { reasons }: { readonly reasons: readonly string[] }) {
  const path = reasons.length === 0 ? 'input.reasons' : 'input.outcome';
  const code = reasons.length === 0 ? 'DECISION_WITHOUT_REASON' : 'DECISION_IN_PART';
  return named('InvalidInput', invalidInput(language, [{ path, code }]));
}

/** Why an estimate is refused at once. */
export function estimateRefused(
  language: Language,
  refusal: ReductionRefusal,
  year: number,
  account: Account,
  today: LocalDate,
) {
  switch (refusal) {
    case 'YEAR_NOT_OPEN_FOR_REQUEST':
      return named('YearNotOpenForRequest', problem(refusal, language, { year }));
    case 'NOTHING_TO_CHANGE':
      return named('NothingToChange', problem(refusal, language, { year }));
    case 'INCREASE_WHILE_OVERDUE':
      return named('IncreaseWhileOverdue', problem(refusal, language, { overdue: overdueOfAccount(account, today) }));
  }
}

/** Why no payment plan is possible. */
export function planRefused(language: Language, refusal: PlanRefusal) {
  switch (refusal.code) {
    case 'NOTHING_OVERDUE':
      return named('NothingOverdue', problem(refusal.code, language));
    case 'PLAN_ALREADY_RUNNING':
      return named('PlanAlreadyRunning', problem(refusal.code, language));
    case 'PLAN_TOO_LONG':
      return named('PlanTooLong', problem(refusal.code, language, { maximumMonths: refusal.maximumMonths }));
  }
}

/** Quarters for which nothing can be asked. */
export function notEligible(language: Language, quarters: readonly NotEligible[]) {
  return named('QuartersNotEligible', problem('QUARTERS_NOT_ELIGIBLE', language, { quarters }));
}

/** No such request, decided already, or decided elsewhere. */
export function requestNotOpen(language: Language) {
  return named('RequestNotOpen', problem('REQUEST_NOT_OPEN', language));
}

/** The refusal of a category that does not exist yet. @throws any other error again */
export function categoryNotInForce(language: Language, error: unknown) {
  if (!(error instanceof CategoryNotInForce)) throw error;
  const { category, inForceFrom } = error;
  return named('CategoryNotInForce', problem('CATEGORY_NOT_IN_FORCE', language, { category, inForceFrom }));
}

/** Why no supplementary pension is possible in a year. */
export function supplementaryPensionNotOpen(language: Language, minimumIncome: Cents | null) {
  return named('SupplementaryPensionNotOpen', problem('SUPPLEMENTARY_PENSION_NOT_OPEN', language, { minimumIncome }));
}

/** Why a company owes nothing for a year. */
export function companyNotOwed(language: Language, reason: NoCompanyContribution['reason']) {
  return named('CompanyContributionNotOwed', problem('COMPANY_CONTRIBUTION_NOT_OWED', language, { reason }));
}

/** A rule's result, or the refusal of a year whose law is not published. */
export function unpublished<Value>(language: Language, compute: () => Value) {
  try {
    return { value: compute() };
  } catch (error) {
    return { refusal: parameterNotPublished(language, error) };
  }
}

/** The refusal of a year whose law is not published. @throws any other error again */
export function parameterNotPublished(language: Language, error: unknown) {
  if (!(error instanceof ParameterNotPublished)) throw error;
  const facts = { parameter: error.parameter, on: error.date };
  return named('ParameterNotPublished', problem('PARAMETER_NOT_PUBLISHED', language, facts));
}

/** Warnings in the caller's language, with their sums. */
export function warningTexts(language: Language, warnings: readonly ReductionWarning[]) {
  return warnings.map(({ code, amounts }) => {
    const sums = Object.entries(amounts).map(([name, amount]) => [name, writeEuro(language, amount)] as const);
    return { code, text: translate(language, `contributions.warning.${code}`, Object.fromEntries(sums)) };
  });
}
