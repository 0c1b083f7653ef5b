import type { LocalDate } from '../../../../common/dates';
import type { ParameterBook } from '../../../../common/parameters';
import { countOn } from '../known';

/**
 * Months of benefit for economic difficulties under the law of 22 December 2016, by quarters of career; zero below the
 * first step. For open files on facts up to 31 December 2022. Throws ParameterNotInForce for later facts.
 */
export function difficultyMonthsUntil2022(book: ParameterBook, on: LocalDate, careerQuarters: number): number {
  const law = (name: string) => countOn(book, `bridging-right-until-2022/${name}`, on).value;
  if (careerQuarters < law('first-career-step-quarters')) return 0;
  if (careerQuarters < law('second-career-step-quarters')) return law('first-duration-months');
  if (careerQuarters < law('third-career-step-quarters')) return law('second-duration-months');
  return law('third-duration-months');
}

/**
 * Whether the recovery support of June to December 2020 was open: only to a sector that had been closed or that still
 * obeyed opening rules; a carpenter was not in one (Brussels labor court of appeal, 18 November 2022, 2021/AB/653).
 */
export function isRecoverySupportOpen(wasSectorClosed: boolean): boolean {
  return wasSectorClosed;
}
