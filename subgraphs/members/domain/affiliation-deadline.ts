import { addMonths, type LocalDate } from '../../../common/dates';
import { knownAt, parameterBook } from './affiliation-law';
import { Refused } from './refused';

/** Whether an affiliation was asked for in time. */
export interface Timeliness {
  readonly isLate: boolean;
}

/**
 * Affiliation is due before the activity starts, at the earliest six months before it; one that is asked for on the day of
 * the start or later is late. Royal decree no. 38, article 10; general regulation, article 6.
 * @throws Refused with AFFILIATION_TOO_EARLY and the first day on which it is possible
 */
export function affiliationTimeliness(startsOn: LocalDate, askedOn: LocalDate): Timeliness {
  if (askedOn >= startsOn) return { isLate: true };
  const months = knownAt<number>(parameterBook(), 'members.affiliation/earliest-months-before', askedOn).value;
  const possibleOn = addMonths(startsOn, -months);
  if (askedOn < possibleOn) throw new Refused('AFFILIATION_TOO_EARLY', { possibleOn });
  return { isLate: false };
}

/** Last day on which a company affiliates: within three months of its foundation. Law of 30 December 1992, article 89. */
export function companyAffiliationDueOn(foundedOn: LocalDate): LocalDate {
  return addMonths(foundedOn, parameterBook().count('members.affiliation/company-months', foundedOn));
}
