import { addMonths, firstOfMonth, type LocalDate } from '../../../../common/dates';

/** Why a decision is replaced. */
export interface RevisionFacts {
  /** First day from which the corrected decision had effect. */
  readonly correctedFrom: LocalDate;
  readonly notifiedOn: LocalDate;
  /** Whether the fund made the error. */
  readonly isErrorOfFund: boolean;
  /** Whether the new right is lower than the old one. */
  readonly isLower: boolean;
  /** Whether the insured knew or should have known that the sum was not owed. */
  readonly couldKnow: boolean;
}

/**
 * First day of a decision that corrects a legal or material error: that of the corrected one; when the fund erred and the
 * right is lower, the month after the notification, unless the insured knew. Charter, article 17.
 */
export function revisionFrom({
  correctedFrom,
  notifiedOn,
  isErrorOfFund,
  isLower,
  couldKnow,
}: RevisionFacts): LocalDate {
  if (!isErrorOfFund || !isLower || couldKnow) return correctedFrom;
  return addMonths(firstOfMonth(notifiedOn), 1);
}

/** Whether a decision may still be withdrawn: within the appeal period. Charter, article 18. */
export function mayWithdraw(appealUntil: LocalDate, today: LocalDate): boolean {
  return today <= appealUntil;
}

/** First day of a right granted on a new application after a refusal: the month after it. Charter, article 19. */
export function newApplicationFrom(submittedOn: LocalDate): LocalDate {
  return addMonths(firstOfMonth(submittedOn), 1);
}
