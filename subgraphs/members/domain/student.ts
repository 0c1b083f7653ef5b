import { count } from '../../../common/explanation';
import { ageOn, yearOfDate, type LocalDate } from '../../../common/dates';
import { numberInYear, yearOf } from '../../../common/quarter';
import type { Situation } from './facts';
import { holdThroughout, ofKind, type QuarterFacts } from './quarter-facts';
import { coverSpan } from './periods';

/**
 * Whether a student entrepreneur keeps the statute in a quarter: aged 18 to 25 (until the last quarter of the year of the
 * twenty-fifth birthday, and since 1 October 2026 beyond it without a break), enrolled for 27 credits or 17 hours a week.
 * Giving up the studies counts from the next quarter; so does the diploma since that day. Royal decree no. 38, article
 * 5quater; general regulation, article 5bis.
 */
export function isStudent(facts: QuarterFacts): boolean {
  if (facts.quality !== 'STUDENT' || facts.birthDate === null) return false;
  return hasStudentAge(facts, facts.birthDate) && isEnrolled(facts);
}

function hasStudentAge(facts: QuarterFacts, birthDate: LocalDate): boolean {
  const { law, quarter, worked, tracer } = facts;
  const isOldEnough = ageOn(birthDate, worked.last) >= law.studentMinimumAge.value;
  const ageThisYear = yearOf(quarter) - yearOfDate(birthDate);
  const isYoungEnough = ageThisYear <= law.studentMaximumAge.value;
  const mayContinue = law.studentMayContinue !== undefined && facts.wasStudentBefore;
  const hasAge = isOldEnough && (isYoungEnough || mayContinue);
  const key = hasAge ? (isYoungEnough ? 'student-age' : 'student-continues') : 'student-age-outside';
  tracer?.step(
    `members.category-${key}`,
    [
      count('age', ageThisYear, 'years'),
      count('minimumAge', law.studentMinimumAge.value, 'years'),
      count('maximumAge', law.studentMaximumAge.value, 'years'),
    ],
    [law.studentMinimumAge.parameter, law.studentMaximumAge.parameter, law.studentMayContinue?.parameter],
    { quarter },
  );
  return hasAge;
}

/** Enough studies on the first day worked in the quarter: what ends during the quarter counts until its end. */
function isEnrolled(facts: QuarterFacts): boolean {
  const { law, worked, tracer } = facts;
  const studies = ofKind(facts, 'STUDIES');
  const enough = studies.filter((one) => isEnough(facts, one));
  const firstDay = { first: worked.first, last: worked.first };
  const isIn = holdThroughout(facts, enough) || coverSpan(enough, firstDay);
  const credits = Math.max(0, ...studies.map(({ details }) => details.credits ?? 0));
  const hours = Math.max(0, ...studies.map(({ details }) => details.weeklyHours ?? 0));
  tracer?.step(
    isIn ? 'members.category-student-enrolled' : 'members.category-student-not-enrolled',
    [
      count('credits', credits, 'credits'),
      count('weeklyHours', hours, 'hours'),
      count('minimumCredits', law.studentCredits.value, 'credits'),
      count('minimumWeeklyHours', law.studentWeeklyHours.value, 'hours'),
    ],
    [law.studentCredits.parameter, law.studentWeeklyHours.parameter],
    { quarter: facts.quarter },
  );
  return isIn;
}

function isEnough({ law }: QuarterFacts, { details }: Situation): boolean {
  return (
    (details.credits ?? 0) >= law.studentCredits.value || (details.weeklyHours ?? 0) >= law.studentWeeklyHours.value
  );
}

/** Whether a quarter is one of those after which a student may go on beyond the highest age. General regulation, article 5bis. */
export function opensContinuation(facts: QuarterFacts): boolean {
  if (facts.birthDate === null) return false;
  const ageThisYear = yearOf(facts.quarter) - yearOfDate(facts.birthDate);
  return ageThisYear > facts.law.studentMaximumAge.value || numberInYear(facts.quarter) >= 3;
}
