import { addMonths, addYears, addDays, localDate, yearOfDate, type LocalDate } from '../../../common/dates';
import { parameterBook } from './affiliation-law';
import { pensionAgeDate } from './pension-age';
import { Refused } from './refused';

/** What decides whether a member may go to another fund. */
export interface TransferFacts {
  readonly affiliatedSince: LocalDate;
  readonly birthDate: LocalDate | null;
  readonly notifiedOn: LocalDate;
  readonly effectiveOn: LocalDate;
  readonly hasOverdueAmounts: boolean;
}

/**
 * Refuses a transfer that does not take effect on 1 January, after fewer than four years in the fund, with a notice after
 * 30 June, with overdue amounts or fines, or after 31 December of the year before the pension age. General regulation, articles
 * 9quater and 10.
 * @throws Refused with TRANSFER_REFUSED, the reason, and the first day on which it can be possible
 */
export function refuseTransfer(facts: TransferFacts): void {
  const { effectiveOn, notifiedOn, birthDate, hasOverdueAmounts } = facts;
  const parameters = parameterBook();
  const years = parameters.count('members.transfer/years-of-affiliation', notifiedOn);
  const months = parameters.count('members.transfer/notice-months', notifiedOn);
  const possibleOn = firstOfJanuaryFrom(addYears(facts.affiliatedSince, years));
  const lastNotice = addDays(addMonths(effectiveOn, -months), -1);
  const refuse = (reason: string, on: LocalDate | null) => {
    throw new Refused('TRANSFER_REFUSED', { reason, possibleOn: on, years, noticeBy: lastNotice });
  };
  if (effectiveOn !== firstOfJanuaryFrom(effectiveOn)) refuse('NOT_FIRST_OF_JANUARY', firstOfJanuaryFrom(effectiveOn));
  if (effectiveOn < possibleOn) refuse('TOO_SHORT', possibleOn);
  if (notifiedOn > lastNotice) refuse('NOTICE_TOO_LATE', addYears(effectiveOn, 1));
  if (hasOverdueAmounts) refuse('OVERDUE_AMOUNTS', null);
  if (birthDate !== null && yearOfDate(effectiveOn) >= yearOfDate(pensionAgeDate(birthDate)))
    refuse('NEAR_PENSION', null);
}

/** The first 1 January on or after a day. */
function firstOfJanuaryFrom(day: LocalDate): LocalDate {
  const first = localDate(yearOfDate(day), 1, 1);
  return day === first ? first : localDate(yearOfDate(day) + 1, 1, 1);
}
