import { addDays, dayOfWeek, type LocalDate } from '../../../../common/dates';
import type { Cents } from '../../../../common/money';
import type { ParameterBook } from '../../../../common/parameters';
import type { Quarter } from '../../../../common/quarter';
import { noticeTotal, type DueNotice } from '../due-notice';
import type { DirectDebitMandate } from './mandate';

/** A collection that a due notice announces. */
export interface AnnouncedCollection {
  readonly collectOn: LocalDate;
  readonly amount: Cents;
  readonly mandateReference: string;
  readonly creditorIdentifier: string;
}

/** What announces a collection: a mandate that was active when the notice went out, or a collection that was made of it. */
export interface AnnouncingMandate extends Pick<DirectDebitMandate, 'id' | 'reference' | 'status'> {
  /** Day since which collections run under it; absent while they do not. */
  readonly activeSince?: LocalDate | undefined;
}

/** A collection as far as it tells what was announced. */
export interface MadeCollection {
  readonly mandateId: string;
  readonly quarter: Quarter;
  readonly collectOn: LocalDate;
}

/**
 * The collection that a notice announces; undefined when the member pays. What was made of the notice decides, else the mandate
 * that was active on its day.
 */
export function announcedCollection(
  book: ParameterBook,
  notice: Pick<DueNotice, 'quarter' | 'dueOn' | 'issuedOn' | 'contribution' | 'fee'>,
  mandates: readonly AnnouncingMandate[],
  made: readonly MadeCollection[],
  creditorIdentifier: string,
): AnnouncedCollection | undefined {
  const amount = noticeTotal(notice);
  const own = made.find(({ quarter }) => quarter === notice.quarter);
  const isActive = ({ status, activeSince }: AnnouncingMandate) =>
    status === 'ACTIVE' && activeSince !== undefined && activeSince <= notice.issuedOn;
  const mandate = own === undefined ? mandates.find(isActive) : mandates.find(({ id }) => id === own.mandateId);
  if (mandate === undefined || amount <= 0) return undefined;
  const collectOn = own?.collectOn ?? collectionDay(book, notice.dueOn, notice.issuedOn);
  return { collectOn, amount, mandateReference: mandate.reference, creditorIdentifier };
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
