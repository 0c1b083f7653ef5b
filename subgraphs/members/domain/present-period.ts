import type { LocalDate } from '../../../common/dates';
import type { Period } from './facts';

/** The period that runs on a day, else the first that starts after it; undefined when none runs or comes. */
export function presentOrNext<Found extends Period>(periods: readonly Found[], day: LocalDate): Found | undefined {
  const open = periods.filter(({ to }) => to === null || day <= to);
  return open.reduce<Found | undefined>(
    (first, one) => (first === undefined || one.from < first.from ? one : first),
    undefined,
  );
}
