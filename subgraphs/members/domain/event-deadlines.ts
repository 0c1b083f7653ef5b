import {
  addDays,
  addMonths,
  addYears,
  dayOfWeek,
  lastOfMonth,
  monthOfDate,
  type LocalDate,
} from '../../../common/dates';
import { addQuarters, lastDayOf, quarterOf, quarterRange, type Quarter } from '../../../common/quarter';
import { parameterBook } from './affiliation-law';

function countOf(name: string, on: LocalDate): number {
  return parameterBook().count(`members.events/${name}`, on);
}

/** Last day to ask for the bridging right after a fact. Programme law of 26 December 2022, article 194 §1. */
export function bridgingRightUntil(on: LocalDate): LocalDate {
  return lastDayOf(addQuarters(quarterOf(on), countOf('bridging-right-quarters', on)));
}

/** Last day to ask for continued insurance after a cessation. Royal decree of 22 December 1967, article 41 §1. */
export function continuedInsuranceUntil(on: LocalDate): LocalDate {
  return lastDayOf(addQuarters(quarterOf(on), countOf('continued-insurance-quarters', on)));
}

/** Last day on which birth leave may be taken. Royal decree no. 38, article 18bis §5. */
export function birthLeaveUntil(on: LocalDate): LocalDate {
  return lastOfMonth(addMonths(on, countOf('birth-leave-months', on)));
}

/** Quarters without contribution after a delivery. General regulation, article 50 §5. */
export function maternityQuarters(on: LocalDate): Quarter[] {
  const first = addQuarters(quarterOf(on), 1);
  return quarterRange(first, addQuarters(first, countOf('maternity-quarters', on) - 1));
}

/** Last day for the certificate of incapacity: seven days, the first not counted, on to the next working day. */
export function incapacityCertificateUntil(on: LocalDate): LocalDate {
  const last = addDays(on, countOf('incapacity-certificate-days', on));
  const daysToMonday = dayOfWeek(last) === 6 ? 2 : dayOfWeek(last) === 7 ? 1 : 0;
  return addDays(last, daysToMonday);
}

/** First quarter that can be assimilated: the next one, or the same when the incapacity starts in its first month. General regulation, article 50. */
export function firstAssimilatedQuarter(on: LocalDate): Quarter {
  const isFirstMonth = monthOfDate(on) % 3 === 1;
  return addQuarters(quarterOf(on), isFirstMonth ? 0 : 1);
}

/** Last day on which adoption leave starts. Royal decree of 20 December 2006, article 2. */
export function adoptionLeaveUntil(on: LocalDate): LocalDate {
  return addMonths(on, countOf('adoption-leave-months', on));
}

/** Last day on which bereavement leave is taken and asked for. Royal decree of 20 December 2021. */
export function bereavementLeaveUntil(on: LocalDate): LocalDate {
  return addYears(on, countOf('bereavement-years', on));
}

/** Last day to ask for the transition allowance in its full length. Royal decree of 30 January 1997, article 8bis. */
export function transitionAllowanceUntil(on: LocalDate): LocalDate {
  return addMonths(on, countOf('transition-allowance-months', on));
}

/** Last day to declare a cessation with its proof. General regulation, article 8. */
export function cessationDeclarationUntil(on: LocalDate): LocalDate {
  return addDays(on, parameterBook().count('members.affiliation/cessation-days', on));
}
