import { addDays, addMonths, laterOf, type LocalDate } from '../../../../common/dates';
import type { RecoveryContact, TakenStep } from './file';
import type { RecoveryTerms } from './terms';

/** How the duty to contact was met: the debtor was spoken with, or was sought as often as the fund has settled. */
export interface MetContact {
  readonly contact: RecoveryContact;
  readonly by: 'REACHED' | 'ATTEMPTS';
}

/**
 * The contact that opens the way to a first judicial step on a day (charter, promise R2): the last one in which the debtor was
 * reached; else attempts on enough days and by enough ways, so that nobody escapes by not answering. Undefined when there
 * is none that is recent enough.
 */
export function metContact(
  contacts: readonly RecoveryContact[],
  terms: RecoveryTerms,
  on: LocalDate,
): MetContact | undefined {
  const since = addMonths(on, -terms.contactValidMonths);
  const recent = contacts.filter((one) => one.on >= since && one.on <= on).sort(byDay);
  const reached = recent.filter(({ outcome }) => outcome !== 'NOT_REACHED').at(-1);
  if (reached !== undefined) return { contact: reached, by: 'REACHED' };
  const days = new Set(recent.map((one) => one.on));
  const channels = new Set(recent.map(({ channel }) => channel));
  const last = recent.at(-1);
  const isEnough = days.size >= terms.contactAttempts && channels.size >= terms.contactAttemptChannels;
  return isEnough && last !== undefined ? { contact: last, by: 'ATTEMPTS' } : undefined;
}

/** Whether a judicial step was ever taken against the debtor: the contact is owed before the very first one only. */
export function hasJudicialPast(steps: readonly TakenStep[]): boolean {
  return steps.some(({ kind }) => kind === 'WRIT' || kind === 'SUMMONS');
}

/** First day for a judicial step after a contact: time to act on it, and on a promise to pay. */
export function judicialAfter({ contact }: MetContact, terms: RecoveryTerms): LocalDate {
  const usual = addDays(contact.on, terms.judicialAfterContactDays);
  const { promisedOn } = contact;
  return promisedOn === undefined ? usual : laterOf(usual, addDays(promisedOn, terms.promiseGraceDays + 1));
}

function byDay(one: RecoveryContact, other: RecoveryContact): number {
  return one.on < other.on ? -1 : one.on > other.on ? 1 : 0;
}
