import { addDays, dayOfWeek, type LocalDate } from '../../../../common/dates';
import type { Cents } from '../../../../common/money';
import type { ParameterBook } from '../../../../common/parameters';

/** A collection that a due notice announces. */
export interface AnnouncedCollection {
  readonly collectOn: LocalDate;
  readonly amount: Cents;
  readonly mandateReference: string;
  readonly creditorIdentifier: string;
}

const [saturday, sunday] = [6, 0];

/**
 * The day on which a notice announces the collection: the last working day up to the due date, and never before the debtor was
 * told long enough. Working days are Monday to Friday; on a holiday of the banks the bank moves it to the next day.
 */
export function collectionDay(book: ParameterBook, dueOn: LocalDate, announcedOn: LocalDate): LocalDate {
  const earliest = addDays(announcedOn, book.count('contributions.direct-debit/pre-notification-days', announcedOn));
  const wanted = workingDay(dueOn, -1);
  return wanted >= earliest ? wanted : workingDay(earliest, 1);
}

/** Whether a file made on a day still reaches the bank in time for a collection. */
export function isInTime(book: ParameterBook, collectOn: LocalDate, today: LocalDate): boolean {
  return addDays(today, book.count('contributions.direct-debit/file-days', today)) <= collectOn;
}

function workingDay(day: LocalDate, step: 1 | -1): LocalDate {
  const weekday = dayOfWeek(day) % 7;
  return weekday === saturday || weekday === sunday ? workingDay(addDays(day, step), step) : day;
}
