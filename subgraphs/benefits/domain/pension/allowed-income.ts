import type { LocalDate } from '../../../../common/dates';
import type { Cents } from '../../../../common/money';
import type { ParameterBook } from '../../../../common/parameters';
import { amountOn, countOn, type Known } from '../known';

/** What decides on the income a pensioner may earn. */
export interface AllowedIncomeFacts {
  /** Day in the year asked for. */
  readonly on: LocalDate;
  /** Age reached in that year. */
  readonly ageInYear: number;
  readonly careerYears: number;
  readonly kind: 'SELF_EMPLOYED' | 'EMPLOYEE';
  readonly hasDependentChild: boolean;
}

/**
 * Income that a retired person may earn in a year: net as self-employed, gross as employee; null when nothing limits it.
 * RD 30.1.1997, article 107. Throws ParameterNotPublished for a year whose limits were not found.
 */
export function allowedIncome(book: ParameterBook, facts: AllowedIncomeFacts): Known<Cents> | null {
  const { on, ageInYear, careerYears, kind, hasDependentChild } = facts;
  const law = (name: string) => countOn(book, `allowed-income/${name}`, on).value;
  if (ageInYear >= law('unlimited-from-age') || careerYears >= law('unlimited-career-years')) return null;
  const person = kind === 'SELF_EMPLOYED' ? 'self-employed' : 'employee';
  return amountOn(book, `allowed-income/${person}-${hasDependentChild ? 'with' : 'without'}-child`, on);
}
