import { addMonths, wholeMonthsBetween, yearOfDate, type LocalDate } from '../../../../common/dates';
import type { ParameterBook } from '../../../../common/parameters';
import { countOn } from '../known';

const monthsOfAYear = 12;

/** Age in months that a surviving spouse must have reached on the day of the death. RD 30.1.1997, article 9. */
export function survivorMinimumAge(book: ParameterBook, diedOn: LocalDate): number {
  return countOn(book, 'survivors/survivor-minimum-age-months', diedOn).value;
}

/** Child of a surviving spouse. */
export interface SurvivorChild {
  readonly birthDate: LocalDate;
  readonly isHandicapped: boolean;
}

/** What decides between a survivor's pension and a transition allowance. */
export interface SurvivorFacts {
  readonly diedOn: LocalDate;
  readonly birthDate: LocalDate;
  readonly marriedOn: LocalDate;
  readonly children: readonly SurvivorChild[];
  readonly isPosthumousChildExpected: boolean;
}

/** What a surviving spouse may get. */
export interface SurvivorRight {
  readonly kind: 'SURVIVOR_PENSION' | 'TRANSITION_ALLOWANCE' | 'NONE';
  /** Months of the transition allowance; null for a survivor's pension. */
  readonly months: number | null;
  /** Last day to ask for the full length of the transition allowance. */
  readonly requestBy: LocalDate | null;
}

/** Right of a surviving spouse. RD 30.1.1997, articles 9 and 9bis. */
export function survivorRight(book: ParameterBook, facts: SurvivorFacts): SurvivorRight {
  const { diedOn, birthDate, marriedOn } = facts;
  const years = countOn(book, 'survivors/survivor-marriage-years', diedOn).value;
  const isLongMarried = wholeMonthsBetween(marriedOn, diedOn) >= years * monthsOfAYear;
  if (!isLongMarried && facts.children.length === 0 && !facts.isPosthumousChildExpected) {
    return { kind: 'NONE', months: null, requestBy: null };
  }
  if (wholeMonthsBetween(birthDate, diedOn) >= survivorMinimumAge(book, diedOn)) {
    return { kind: 'SURVIVOR_PENSION', months: null, requestBy: null };
  }
  const requestBy = addMonths(diedOn, countOn(book, 'survivors/transition-request-months', diedOn).value);
  return { kind: 'TRANSITION_ALLOWANCE', months: transitionMonths(book, facts), requestBy };
}

/** Months of the transition allowance, by the children. RD 30.1.1997, article 9bis. */
export function transitionMonths(
  book: ParameterBook,
  {
    diedOn,
    children,
    isPosthumousChildExpected,
  }: Pick<SurvivorFacts, 'diedOn' | 'children' | 'isPosthumousChildExpected'>,
): number {
  const law = (name: string) => countOn(book, `survivors/transition-${name}`, diedOn).value;
  const age = law('child-age');
  const turns = ({ birthDate }: SurvivorChild) => yearOfDate(diedOn) - yearOfDate(birthDate);
  const isYoung = children.some((child) => child.isHandicapped || turns(child) < age);
  if (isYoung || isPosthumousChildExpected) return law('months-younger-child');
  return children.length > 0 ? law('months-older-child') : law('months-without-child');
}
