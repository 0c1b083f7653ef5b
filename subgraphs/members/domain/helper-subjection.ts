import { earlierOf, localDate, yearOfDate, type LocalDate } from '../../../common/dates';
import { parameterBook } from './affiliation-law';
import { Refused } from './refused';

/** What decides whether a helper is subject to the statute. */
export interface HelperFacts {
  readonly birthDate: LocalDate;
  readonly startsOn: LocalDate;
  readonly marriedOn: LocalDate | null;
  readonly expectedDaysAYear: number;
}

/**
 * First day from which a helper can be subject: 1 January of the year of the twentieth birthday, or the day of an earlier
 * marriage. Royal decree no. 38, article 7.
 */
export function helperSubjectFrom({ birthDate, marriedOn, startsOn }: HelperFacts): LocalDate {
  const age = parameterBook().count('members.affiliation/helper-age', startsOn);
  const byAge = localDate(yearOfDate(birthDate) + age, 1, 1);
  return marriedOn === null ? byAge : earlierOf(byAge, marriedOn);
}

/**
 * Refuses the affiliation of a helper who is too young and not married, or who helps only now and then: fewer than ninety
 * days a year. Royal decree no. 38, article 7; general regulation, article 5.
 * @throws Refused with HELPER_NOT_SUBJECT; the day is null for occasional help
 */
export function refuseHelperNotSubject(facts: HelperFacts): void {
  const fewest = parameterBook().count('members.affiliation/occasional-help-days', facts.startsOn);
  if (facts.expectedDaysAYear < fewest) throw new Refused('HELPER_NOT_SUBJECT', { subjectOn: null });
  const subjectOn = helperSubjectFrom(facts);
  if (facts.startsOn < subjectOn) throw new Refused('HELPER_NOT_SUBJECT', { subjectOn });
}
