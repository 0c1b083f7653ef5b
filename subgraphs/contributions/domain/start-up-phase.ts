import type { ParameterBook } from '../../../common/parameters';
import { firstDayOf, numberInYear, quarterOfYear, yearOf, type Quarter } from '../../../common/quarter';

const completeYears = 'contributions.start-up/complete-calendar-years';

/**
 * Last quarter of the start-up period of an activity whose first liable quarter is given: the last one of the third
 * complete calendar year. Royal decree no. 38, article 13bis §1. Later quarters that still lack a reference year are
 * flat too; the assessment decides that from the incomes known.
 */
export function lastStartUpQuarter(book: ParameterBook, first: Quarter): Quarter {
  const years = book.count(completeYears, firstDayOf(first));
  const firstComplete = numberInYear(first) === 1 ? yearOf(first) : yearOf(first) + 1;
  return quarterOfYear(firstComplete + years - 1, 4);
}

/**
 * First quarter of the activity that goes on in a quarter: an interruption of at least one whole quarter starts a new
 * activity. General regulation, article 38. Undefined when the quarter itself is not liable.
 */
export function firstQuarterOfActivity(liable: readonly Quarter[], quarter: Quarter): Quarter | undefined {
  let index = liable.indexOf(quarter);
  if (index < 0) return undefined;
  while (index > 0 && isNextQuarter(liable[index - 1], liable[index])) index -= 1;
  return liable[index];
}

function isNextQuarter(one: Quarter | undefined, other: Quarter | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return (yearOf(other) - yearOf(one)) * 4 + numberInYear(other) - numberInYear(one) === 1;
}
