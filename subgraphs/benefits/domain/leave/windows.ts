import { addMonths, laterOf, lastOfMonth, type LocalDate } from '../../../../common/dates';
import type { ParameterBook } from '../../../../common/parameters';
import { addQuarters, lastDayOf, quarterOf } from '../../../../common/quarter';
import { countOn } from '../known';

/** Last day of the birth leave: the last of the fourth month after the birth. RD 38, article 18bis §5. */
export function birthLeaveUntil(book: ParameterBook, birthDate: LocalDate): LocalDate {
  return lastOfMonth(addMonths(birthDate, countOn(book, 'birth-leave/leave-window-months', birthDate).value));
}

/**
 * Last day to ask for the birth leave: that of the quarter after the birth quarter, never before the end of the window
 * for taking it. RD 15.12.2019.
 */
export function birthLeaveRequestBy(book: ParameterBook, birthDate: LocalDate): LocalDate {
  const quarters = countOn(book, 'birth-leave/request-quarters-after-birth', birthDate).value;
  return laterOf(lastDayOf(addQuarters(quarterOf(birthDate), quarters)), birthLeaveUntil(book, birthDate));
}

/** Last day of the bereavement leave and of its request: the end of the year after the death. RD 20.12.2021. */
export function bereavementLeaveUntil(book: ParameterBook, deathDate: LocalDate): LocalDate {
  return addMonths(deathDate, countOn(book, 'bereavement-leave/leave-window-months', deathDate).value);
}
