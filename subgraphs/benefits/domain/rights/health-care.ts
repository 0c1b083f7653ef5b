import { localDate, yearOfDate } from '../../../../common/dates';
import type { ParameterBook } from '../../../../common/parameters';
import { firstDayOf, quartersOf, yearOf } from '../../../../common/quarter';
import type { ContributionCategory, SettledQuarter } from '../facts';
import { condition, event, missingFact, type Finding } from '../finding';
import { countOn } from '../known';
import { every, isInOrder } from '../social-status';
import { assess, type RightsFacts, type RightAssessment } from './assess';

const basis = 'Law of 14.7.1994, art. 32';

/** Categories whose contributions open health care by themselves; the others mostly rest on another status. */
const ownCover: readonly ContributionCategory[] = ['MAIN', 'PRIMOSTARTER', 'MAXI_SPOUSE', 'PENSION_AGE'];

/** Health care: opened each year by the contributions of the reference year, for a starter by the first one. */
export function healthCare(book: ParameterBook, facts: RightsFacts): RightAssessment {
  const finding = coverOf(book, facts);
  const steps = { NOT_OPEN: 'PAY_REFERENCE_YEAR', POSSIBLE: 'ASK_MUTUAL_FUND', UNKNOWN: 'ASK_MUTUAL_FUND' };
  const isGranted = finding.kind === 'CONDITION' && finding.isMet === true;
  return assess({ scheme: 'HEALTH_CARE', institution: 'MUTUAL_FUND', findings: [finding], isGranted, steps });
}

function coverOf(book: ParameterBook, facts: RightsFacts): Finding {
  const { category, history, on } = facts;
  if (category !== null && !ownCover.includes(category)) return event('COVER_THROUGH_OTHER_STATUS', null, basis);
  const first = [...history.values()].sort((one, other) => (one.quarter < other.quarter ? -1 : 1))[0];
  if (first === undefined) return missingFact('QUARTERS_KNOWN', basis);
  if (starterCover(book, first).until >= on) return condition('STARTER_CONTRIBUTION_IN_ORDER', isInOrder(first), basis);
  const year = yearOfDate(on) - countOn(book, 'health-care/health-care-reference-distance', on).value;
  const quarters = quartersOf(year).filter((quarter) => quarter >= first.quarter);
  const met = every(quarters.map((quarter) => isInOrder(history.get(quarter))));
  return condition('REFERENCE_YEAR_IN_ORDER', met, basis, { year: String(year) });
}

/**
 * Cover of a starter: from the first day of the first quarter, once its contribution is paid or exempted, to
 * 31 December of the following year.
 */
export function starterCover(book: ParameterBook, first: Pick<SettledQuarter, 'quarter'>) {
  const opens = firstDayOf(first.quarter);
  const years = countOn(book, 'health-care/starter-cover-years', opens).value;
  return { opens, until: localDate(yearOf(first.quarter) + years, 12, 31) };
}
