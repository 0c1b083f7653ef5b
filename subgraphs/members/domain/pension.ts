import type { LocalDate } from '../../../common/dates';
import type { Category } from './facts';
import { pensionAgeDate } from './pension-age';
import { holdThroughout, ofKind, type QuarterFacts } from './quarter-facts';

/**
 * Category of a person with a pension or of pension age, undefined for all others. Royal decree no. 38, article 13 as it
 * stands since 1 October 2025: a retirement pension in payment, §1; legal pension age without one, §2 with full
 * contributions unless the person opts out; an early pension wholly suspended, §3. Before that day persons of pension age
 * without pension paid under the reduced rules.
 */
export function pensionCategory(facts: QuarterFacts): Category | undefined {
  const early = ofKind(facts, 'EARLY_PENSION');
  const suspended = early.filter(({ details }) => details.isSuspended === true);
  if (holdThroughout(facts, suspended)) return told(facts, 'early-pension-suspended', 'PENSION_AGE_REDUCED');
  const paid = [...ofKind(facts, 'RETIREMENT_PENSION'), ...early];
  if (holdThroughout(facts, paid)) return told(facts, 'pension-paid', 'PENSIONER');
  return hasPensionAge(facts) ? atPensionAge(facts) : undefined;
}

/** Reached on the first day worked in the quarter; reaching it later in the quarter counts from the next one. */
function hasPensionAge({ birthDate, worked }: QuarterFacts): boolean {
  return birthDate !== null && pensionAgeDate(birthDate) <= worked.first;
}

function atPensionAge(facts: QuarterFacts): Category {
  if (facts.law.fullRegimeAtPensionAge === undefined)
    return told(facts, 'pension-age-before-reform', 'PENSION_AGE_REDUCED');
  if (!holdThroughout(facts, ofKind(facts, 'PENSION_AGE_OPT_OUT')))
    return told(facts, 'pension-age-full', 'PENSION_AGE');
  return holdThroughout(facts, ofKind(facts, 'SURVIVOR_PENSION'))
    ? told(facts, 'pension-age-opt-out-survivor', 'PENSIONER')
    : told(facts, 'pension-age-opt-out', 'PENSION_AGE_REDUCED');
}

function told(facts: QuarterFacts, reason: string, category: Category): Category {
  facts.tracer?.step(`members.category-${reason}`, [], [facts.law.fullRegimeAtPensionAge?.parameter], {
    quarter: facts.quarter,
    pensionAgeOn: facts.birthDate === null ? '' : (pensionAgeDate(facts.birthDate) as LocalDate),
  });
  return category;
}
