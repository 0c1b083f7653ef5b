import type { LocalDate } from '../../../../common/dates';
import type { ParameterBook } from '../../../../common/parameters';
import { countOn } from '../known';

/** Weeks of adoption leave for one child: of each parent, and shared by them. RD 20.12.2006. */
export function adoptionWeeks(book: ParameterBook, on: LocalDate) {
  return {
    each: countOn(book, 'adoption-leave/weeks-of-a-parent', on).value,
    shared: countOn(book, 'adoption-leave/shared-weeks', on).value,
  };
}
