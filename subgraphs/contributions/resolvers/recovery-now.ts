import type { LocalDate } from '../../../common/dates';
import type { ParameterBook } from '../../../common/parameters';
import { recoveryTerms, recoveryView, type RecoveryFile } from '../domain/recovery';
import type { AccountRecoveryMapper } from '../schema.mappers';

/** Where recovery of a file stands on a day; null when nothing is overdue that can be recovered. */
export function recoveryNow(
  file: RecoveryFile | null,
  book: ParameterBook,
  on: LocalDate,
): AccountRecoveryMapper | null {
  const view = file && recoveryView(file, recoveryTerms(book, on), on);
  return file && view ? { ...view, file } : null;
}

/** Things of several lists, the latest first. */
export function latestFirst<One extends { readonly on: LocalDate }>(all: readonly One[]): One[] {
  return [...all].sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0));
}

/** Quarters or years of debts by their keys, each once. */
export function periodsOf(keys: readonly string[]): string[] {
  return [...new Set(keys.map((key) => key.split('#')[0] ?? key))];
}
