import { addMonths, addYears, ageOn, firstOfMonth, type LocalDate } from '../../../../common/dates';
import type { ParameterBook } from '../../../../common/parameters';
import { countOn } from '../known';

/** Legal pension age for a pension that starts on a day. RD 30.1.1997, article 3. */
export function legalPensionAge(book: ParameterBook, startsOn: LocalDate): number {
  return countOn(book, 'pension-age/legal-pension-age', startsOn).value;
}

/** Earliest first of a month on which a person has the legal age of that day. RD 30.1.1997, article 3. */
export function legalPensionDate(book: ParameterBook, birthDate: LocalDate): LocalDate {
  const ages = book
    .definition('benefits.pension-age/legal-pension-age')
    .entries.map(({ quantity }) => Number(quantity));
  for (const age of ages) {
    const startsOn = firstOfMonth(addMonths(addYears(birthDate, age), 1));
    if (legalPensionAge(book, startsOn) <= age) return startsOn;
  }
  throw new Error('the legal pension age is reached by nobody');
}

/**
 * Whether an early pension may start on a day: one of the three pairs of age and career years, both counted on that day.
 * RD 30.1.1997, article 3.
 */
export function isEarlyPensionOpen(
  book: ParameterBook,
  birthDate: LocalDate,
  careerYears: number,
  startsOn: LocalDate,
): boolean {
  const steps = [
    ['earliest-pension-age', 'earliest-career-years'],
    ['second-early-pension-age', 'second-early-career-years'],
    ['third-early-pension-age', 'third-early-career-years'],
  ] as const;
  const law = (name: string) => countOn(book, `pension-age/${name}`, startsOn).value;
  return steps.some(([age, years]) => ageOn(birthDate, startsOn) >= law(age) && careerYears >= law(years));
}
