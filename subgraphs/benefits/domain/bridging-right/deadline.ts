import type { LocalDate } from '../../../../common/dates';
import type { ParameterBook } from '../../../../common/parameters';
import { addQuarters, lastDayOf, quarterOf } from '../../../../common/quarter';
import { countOn } from '../known';

/** Last day for the request: that of the second quarter after the quarter of the fact. PL 26.12.2022, article 194 §1. */
export function bridgingRightRequestBy(book: ParameterBook, on: LocalDate): LocalDate {
  const quarters = countOn(book, 'bridging-right/request-quarters-after-fact', on).value;
  return lastDayOf(addQuarters(quarterOf(on), quarters));
}
