import { addDays, addMonths, daysBetween, laterOf, type LocalDate } from '../../../../common/dates';
import type { ParameterBook } from '../../../../common/parameters';
import { countOn } from '../known';

/** Last day for a decision: four months from the claim, or from the fact of a case opened by itself. Charter, article 10. */
export function decisionDueOn(book: ParameterBook, submittedOn: LocalDate): LocalDate {
  return addMonths(submittedOn, countOn(book, 'charter/decision-months', submittedOn).value);
}

/** The same after the clock stood still while the applicant or a foreign body owed data. Charter, article 10. */
export function afterSuspension(dueOn: LocalDate, suspendedOn: LocalDate, resumedOn: LocalDate): LocalDate {
  return addDays(dueOn, Math.max(0, daysBetween(suspendedOn, resumedOn)));
}

/** Whether the fund may decide on what it has: a reminder was met with silence for more than a month. Charter, article 11. */
export function mayDecideOnWhatItHas(book: ParameterBook, remindedOn: LocalDate, today: LocalDate): boolean {
  return today > addMonths(remindedOn, countOn(book, 'charter/silence-months', remindedOn).value);
}

/** Last day to pay a granted benefit: four months from the notification. Charter, article 12. */
export function paymentDueOn(book: ParameterBook, notifiedOn: LocalDate): LocalDate {
  return addMonths(notifiedOn, countOn(book, 'charter/payment-months', notifiedOn).value);
}

/** Last day to answer a written question. Charter, article 3. */
export function informationDueOn(book: ParameterBook, askedOn: LocalDate): LocalDate {
  return addDays(askedOn, countOn(book, 'charter/information-days', askedOn).value);
}

/** Last day for an appeal: three months from the notification. Charter, article 23. */
export function appealUntil(book: ParameterBook, notifiedOn: LocalDate): LocalDate {
  return addMonths(notifiedOn, countOn(book, 'charter/appeal-months', notifiedOn).value);
}

/** What decides on interest for the insured. */
export interface LateFacts {
  readonly decideBy: LocalDate;
  readonly decidedOn: LocalDate;
  /** Day on which the payment fell due under its own rule. */
  readonly dueOn: LocalDate;
  readonly paidOn: LocalDate;
}

/**
 * First day of interest, by right: the day due, at the earliest the end of the period for payment; when the decision was
 * late through the fund's fault, the end of the period for the decision. Undefined when it was in time. Charter, article 20.
 */
export function interestFrom(
  book: ParameterBook,
  { decideBy, decidedOn, dueOn, paidOn }: LateFacts,
): LocalDate | undefined {
  const isDecisionLate = decidedOn > decideBy;
  const from = isDecisionLate ? laterOf(dueOn, decideBy) : laterOf(dueOn, paymentDueOn(book, decidedOn));
  return paidOn > from ? from : undefined;
}

/** Mentions without which the appeal period does not start. Charter, article 14. */
export const appealMentions = [
  'APPEAL',
  'COURT_ADDRESS',
  'PERIOD_AND_MANNER',
  'JUDICIAL_CODE',
  'REFERENCES',
  'CONTACT',
] as const;

/** Mentions that a decision on undue sums needs besides. Charter, article 15. */
export const undueMentions = [
  'FINDING',
  'TOTAL_AND_CALCULATION',
  'PROVISIONS',
  'PRESCRIPTION',
  'WAIVER',
  'INSTALMENTS',
] as const;

/** A mention that the law wants on a letter. */
export type Mention = (typeof appealMentions)[number] | (typeof undueMentions)[number];

/** Mentions that a letter lacks; any of them keeps the appeal period from starting. Charter, articles 14 and 15. */
export function missingMentions(mentions: Iterable<Mention>, isUndue: boolean): Mention[] {
  const present = new Set(mentions);
  const needed: readonly Mention[] = isUndue ? [...appealMentions, ...undueMentions] : appealMentions;
  return needed.filter((mention) => !present.has(mention));
}
