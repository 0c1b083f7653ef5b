import type { ParameterBook } from '../../../common/parameters';
import { firstDayOf, type Quarter } from '../../../common/quarter';
import { indexOfQuarter, quarterAt, yearOfIndex, type QuarterIndex } from './quarter-index';
import { startUpYears } from './quarter-law';

/**
 * Last quarter of the start-up period of an activity whose first liable quarter is given: the last one of the third
 * complete calendar year. Royal decree no. 38, article 13bis §1. Later quarters that still lack a reference year are
 * flat too; the assessment decides that from the incomes known.
 */
export function lastStartUpQuarter(book: ParameterBook, first: Quarter): Quarter {
  return quarterAt(lastStartUpIndex(indexOfQuarter(first), startUpYears(book, firstDayOf(first))));
}

/** The same by number, for a number of complete calendar years. */
export function lastStartUpIndex(first: QuarterIndex, years: number): QuarterIndex {
  const firstComplete = first % 4 === 0 ? yearOfIndex(first) : yearOfIndex(first) + 1;
  return (firstComplete + years - 1) * 4 + 3;
}
