import { addDays, type LocalDate } from '../../../../common/dates';
import { sumCents, type Cents } from '../../../../common/money';
import type { ParameterBook } from '../../../../common/parameters';
import { amountOn, countOn } from '../known';

/** Weeks of rest: all of them, those that must be taken, and the optional ones taken half-time. */
export interface RestWeeks {
  readonly total: number;
  readonly compulsory: number;
  readonly halfTimeOptional: number;
}

/** Weeks of maternity rest, with the extra weeks chosen instead of vouchers since 1 July 2026. RD 20.7.1971, article 93. */
export function restWeeks(book: ParameterBook, on: LocalDate, isMultiple: boolean, extraWeeks = 0): RestWeeks {
  const name = isMultiple ? 'rest-weeks-multiple-birth' : 'rest-weeks';
  const total = countOn(book, `maternity-leave/${name}`, on).value + extraWeeks;
  const compulsory = countOn(book, 'maternity-leave/compulsory-rest-weeks', on).value;
  return { total, compulsory, halfTimeOptional: 2 * (total - compulsory) };
}

/** Benefit of each full week of rest, at the index of its first day, in cents. RD 20.7.1971, article 94. */
export function maternityWeeks(book: ParameterBook, start: LocalDate, weeks: number): Cents[] {
  const first = countOn(book, 'maternity-leave/first-weeks', start).value;
  return Array.from({ length: weeks }, (_, index) => {
    const name = index < first ? 'weekly-benefit-first-weeks' : 'weekly-benefit-later-weeks';
    return amountOn(book, `maternity-leave/${name}`, addDays(start, 7 * index)).value;
  });
}

/** Benefit of the whole rest, in cents. Throws ParameterNotPublished when a week lies beyond the index that is known. */
export function maternityBenefit(book: ParameterBook, start: LocalDate, weeks: number): Cents {
  return sumCents(maternityWeeks(book, start, weeks));
}
