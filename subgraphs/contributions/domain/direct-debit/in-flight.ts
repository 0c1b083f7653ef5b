import { addDays, type LocalDate } from '../../../../common/dates';
import type { ParameterBook } from '../../../../common/parameters';

/** How far a direct debit is. */
export type CollectionStatus =
  'PROPOSED' | 'APPROVED' | 'IN_FILE' | 'ACCEPTED' | 'COLLECTED' | 'REJECTED' | 'RETURNED' | 'CANCELLED';

/** Statuses in which money of a direct debit is still awaited. */
export const awaitedStatuses: readonly CollectionStatus[] = ['PROPOSED', 'APPROVED', 'IN_FILE', 'ACCEPTED'];

/**
 * Whether money of a direct debit is awaited on a day: announced or sent to the bank, neither collected nor failed, and not
 * so long ago that its silence means something went wrong. Nobody is reminded of a debt meanwhile.
 */
export function isCollectionInFlight(
  book: ParameterBook,
  { status, collectOn }: { readonly status: CollectionStatus; readonly collectOn: LocalDate },
  on: LocalDate,
): boolean {
  return awaitedStatuses.includes(status) && on <= addDays(collectOn, silenceDays(book, on));
}

/** Days after the day of collection for which the statement of the bank is awaited; a choice of the fund. */
export function silenceDays(book: ParameterBook, on: LocalDate): number {
  return book.count('contributions.direct-debit/statement-days', on);
}
