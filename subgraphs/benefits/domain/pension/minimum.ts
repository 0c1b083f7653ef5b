import type { LocalDate } from '../../../../common/dates';
import { count, euroPerYear, type Tracer } from '../../../../common/explanation';
import type { Cents } from '../../../../common/money';
import type { ParameterBook } from '../../../../common/parameters';
import { applyRatio } from '../../../../common/ratio';
import { amountOn, countOn, roundingOn } from '../known';

/** Rate at which a pension is computed. */
export type PensionRate = 'HOUSEHOLD' | 'SINGLE' | 'SURVIVOR';

const names = { HOUSEHOLD: 'household', SINGLE: 'single', SURVIVOR: 'survivor' } as const;

/** Career that a minimum pension looks at. */
export interface MinimumPensionFacts {
  readonly startsOn: LocalDate;
  readonly birthYear: number;
  readonly rate: PensionRate;
  /** Years as self-employed, and years in all schemes together. */
  readonly selfEmployedYears: number;
  readonly allYears: number;
  /** Quarters of effective work. */
  readonly workQuarters: number;
}

/**
 * Minimum pension of a year, in cents: the minimum of a full career in proportion to the years as self-employed. Undefined
 * when the career is too short or too little worked. Law of 15.5.1984, articles 131bis to 131sexies; law of 25.4.2024,
 * article 4. Throws ParameterNotPublished while the amount is not known.
 */
export function minimumPension(book: ParameterBook, facts: MinimumPensionFacts, tracer?: Tracer): Cents | undefined {
  const { startsOn, rate, allYears, selfEmployedYears, workQuarters, birthYear } = facts;
  if (allYears < countOn(book, 'pension-formula/minimum-pension-career-years', startsOn).value) return undefined;
  if (workQuarters < requiredWorkQuarters(book, birthYear, startsOn)) return undefined;
  const full = amountOn(book, `pension-formula/minimum-pension-${names[rate]}`, startsOn);
  const years = countOn(book, 'pension-formula/full-career-years', startsOn);
  const fraction = { numerator: Math.min(selfEmployedYears, years.value), denominator: years.value };
  const amount = applyRatio(full.value, fraction, roundingOn(book, 'benefit', startsOn).value);
  tracer?.step(
    'benefits.pension-minimum',
    [
      euroPerYear('fullMinimum', full.value),
      count('years', selfEmployedYears, 'years'),
      euroPerYear('minimum', amount),
    ],
    [full.parameter, years.parameter],
  );
  return amount;
}

/**
 * Quarters of effective work that a person of a birth year needs: those of the birth year in the transition, all of them
 * for later births, none for earlier ones and for pensions before the test. Law of 15.5.1984, article 131sexies.
 */
export function requiredWorkQuarters(book: ParameterBook, birthYear: number, startsOn: LocalDate): number {
  const id = 'benefits.pension-formula/minimum-pension-work-quarters';
  if (startsOn < (book.inForceFrom(id) ?? startsOn)) return 0;
  const births = book
    .all()
    .map((one) => /^benefits\.pension-work-quarters\/work-quarters-born-(\d{4})$/.exec(one.id)?.[1])
    .filter((year) => year !== undefined)
    .map(Number);
  if (birthYear < Math.min(...births)) return 0;
  if (birthYear > Math.max(...births))
    return countOn(book, 'pension-formula/minimum-pension-work-quarters', startsOn).value;
  return countOn(book, `pension-work-quarters/work-quarters-born-${birthYear}`, startsOn).value;
}
