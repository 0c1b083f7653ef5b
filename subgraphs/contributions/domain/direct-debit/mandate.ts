import { addMonths, type LocalDate } from '../../../../common/dates';
import type { Iban } from '../../../../common/identifiers';
import type { ParameterBook } from '../../../../common/parameters';

/** How a mandate stands. SIGNED: the fund did not check it yet. EXPIRED: nothing was collected under it for too long. */
export type MandateStatus = 'SIGNED' | 'ACTIVE' | 'SUSPENDED' | 'CANCELLED' | 'EXPIRED';

/** What happens to a mandate. */
export type MandateAct = 'ACTIVATE' | 'AMEND' | 'SUSPEND' | 'RESUME' | 'CANCEL' | 'EXPIRE';

/** A mandate for direct debits. */
export interface DirectDebitMandate {
  readonly id: string;
  readonly memberId: string;
  /** Unique mandate reference. */
  readonly reference: string;
  readonly status: MandateStatus;
  readonly iban: Iban;
  readonly holder: string;
  readonly signedOn: LocalDate;
  /** Former account, as long as no collection told the bank of the change. */
  readonly amendedFrom: Iban | null;
  readonly lastCollectedOn: LocalDate | null;
  readonly endReason: string | null;
  /** Day since which collections run under it; absent when not read or while they do not. */
  readonly activeSince?: LocalDate | undefined;
}

/** From which statuses each act leads to which one; an amendment leaves the status as it is. */
const acts: Readonly<Record<MandateAct, Readonly<Partial<Record<MandateStatus, MandateStatus>>>>> = {
  ACTIVATE: { SIGNED: 'ACTIVE' },
  AMEND: { SIGNED: 'SIGNED', ACTIVE: 'ACTIVE', SUSPENDED: 'SUSPENDED' },
  SUSPEND: { ACTIVE: 'SUSPENDED' },
  RESUME: { SUSPENDED: 'ACTIVE' },
  CANCEL: { SIGNED: 'CANCELLED', ACTIVE: 'CANCELLED', SUSPENDED: 'CANCELLED' },
  EXPIRE: { SIGNED: 'EXPIRED', ACTIVE: 'EXPIRED', SUSPENDED: 'EXPIRED' },
};

/** The status after an act; undefined when the mandate does not allow it. */
export function afterAct(status: MandateStatus, act: MandateAct): MandateStatus | undefined {
  return acts[act][status];
}

/**
 * Whether a mandate lapsed on a day because nothing was collected under it: counted from the last collection, else from the
 * signature. SEPA Direct Debit Core Scheme Rulebook: thirty-six months.
 */
export function isUnused(
  book: ParameterBook,
  { signedOn, lastCollectedOn }: Pick<DirectDebitMandate, 'signedOn' | 'lastCollectedOn'>,
  on: LocalDate,
): boolean {
  return lapsesOn(book, { signedOn, lastCollectedOn }, on) <= on;
}

/** The day on which a mandate lapses when nothing is collected under it. */
export function lapsesOn(
  book: ParameterBook,
  { signedOn, lastCollectedOn }: Pick<DirectDebitMandate, 'signedOn' | 'lastCollectedOn'>,
  on: LocalDate,
): LocalDate {
  return addMonths(lastCollectedOn ?? signedOn, book.count('contributions.direct-debit/unused-months', on));
}

/** Reasons of banks that say something of the mandate or of the account, not of the fund's own file. */
const reasonsOfDebtor = new Set([
  ...['AC01', 'AC04', 'AC06', 'AG01', 'AM04', 'MD01', 'MD02', 'MD06', 'MD07', 'MS02', 'MS03', 'SL01'],
]);

/**
 * Whether a mandate is suspended because collections under it failed for a reason: how often is a choice of the fund for each
 * reason. Other reasons concern the file of the fund and suspend nothing.
 * @param times failures for this reason since something was last collected, this one included
 */
export function isSuspendedBy(book: ParameterBook, reason: string | null, times: number, on: LocalDate): boolean {
  if (reason === null || !reasonsOfDebtor.has(reason)) return false;
  return times >= book.count(`contributions.direct-debit/suspends-${reason.toLowerCase()}`, on);
}
