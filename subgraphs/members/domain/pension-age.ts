import { addMonths, addYears, firstOfMonth, type LocalDate } from '../../../common/dates';
import { ParameterNotPublished } from '../../../common/parameters';
import { parameterBook } from './affiliation-law';

const ageParameter = 'members.pension/legal-pension-age';
const found = new Map<LocalDate, LocalDate>();
const rememberedAtMost = 100_000;

/**
 * First day on which the legal retirement pension can start: the first of the month after the birthday, at the age that
 * the law asks of pensions starting on that day. Royal decree of 30 January 1997, article 3.
 * @throws ParameterNotPublished when no age is known for the days on which the pension could start.
 */
export function pensionAgeDate(birthDate: LocalDate): LocalDate {
  const known = found.get(birthDate);
  if (known !== undefined) return known;
  const starts = legalAges().map(({ age, from, to }) => ({ start: monthAfterBirthday(birthDate, age), from, to }));
  const inForce = starts.find((one) => one.from <= one.start && (one.to === undefined || one.start <= one.to));
  // Before the first value only this is known: the age was reached, at the latest then.
  const longAgo = starts.find((one) => one.start < one.from);
  const start = (inForce ?? longAgo)?.start;
  if (start === undefined) throw new ParameterNotPublished(ageParameter, birthDate);
  if (found.size >= rememberedAtMost) found.clear();
  found.set(birthDate, start);
  return start;
}

interface LegalAge {
  readonly age: number;
  readonly from: LocalDate;
  readonly to: LocalDate | undefined;
}

let ages: readonly LegalAge[] | undefined;

function legalAges(): readonly LegalAge[] {
  ages ??= parameterBook()
    .definition(ageParameter)
    .entries.map(({ quantity, from, to }) => ({ age: quantity as number, from, to }));
  return ages;
}

function monthAfterBirthday(birthDate: LocalDate, age: number): LocalDate {
  return firstOfMonth(addMonths(addYears(birthDate, age), 1));
}
