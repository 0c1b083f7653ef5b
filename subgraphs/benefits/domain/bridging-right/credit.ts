import type { LocalDate } from '../../../../common/dates';
import { count, type Tracer } from '../../../../common/explanation';
import type { ParameterBook } from '../../../../common/parameters';
import { countOn } from '../known';

/** What was used before, and the career since the previous fact. */
export interface CreditFacts {
  /** Day of the new fact. */
  readonly on: LocalDate;
  /** Months of benefit used since 1 July 1997 that count, in the basic package. */
  readonly monthsUsed: number;
  /** Quarters of social rights used in the basic package. */
  readonly quartersUsed: number;
  /** Pension-building quarters from the quarter of the previous fact to that of the new one; null when there was none. */
  readonly pensionQuartersSincePreviousFact: number | null;
}

/** Months of benefit and quarters of social rights that a fact may give. */
export interface BridgingRightCredit {
  readonly months: number;
  readonly quarters: number;
  readonly kind: 'BASIC' | 'SUPPLEMENTARY';
}

/**
 * What is left for a new fact: the rest of the basic package, at most the cap of one fact; once it is used up, the
 * supplementary right by pension-building quarters since the previous fact. There is no ceiling over the career.
 * PL 26.12.2022, article 193 §3.
 */
export function bridgingRightCredit(book: ParameterBook, facts: CreditFacts, tracer?: Tracer): BridgingRightCredit {
  const basicMonths = countOn(book, 'bridging-right/basic-benefit-months', facts.on);
  const basicQuarters = countOn(book, 'bridging-right/basic-rights-quarters', facts.on);
  const perFact = countOn(book, 'bridging-right/benefit-months-per-fact', facts.on);
  const quartersPerFact = countOn(book, 'bridging-right/rights-quarters-per-fact', facts.on);
  const left = basicMonths.value - facts.monthsUsed;
  if (left <= 0) return supplementaryCredit(book, facts, tracer);
  const months = Math.min(left, perFact.value);
  const quarters = Math.max(0, Math.min(basicQuarters.value - facts.quartersUsed, quartersPerFact.value));
  tracer?.step(
    'benefits.bridging-right-basic-credit',
    [
      count('basicMonths', basicMonths.value, 'months'),
      count('monthsUsed', facts.monthsUsed, 'months'),
      count('months', months, 'months'),
    ],
    [basicMonths.parameter, perFact.parameter],
  );
  return { months, quarters, kind: 'BASIC' };
}

/**
 * The scale of the supplementary right: the fewest months below the first step, one month more from it and for each
 * further step, up to the most. Quarters of rights follow the months, three by three. PL 26.12.2022, article 193 §3.
 */
export function supplementaryCredit(book: ParameterBook, facts: CreditFacts, tracer?: Tracer): BridgingRightCredit {
  const law = (name: string) => countOn(book, `bridging-right-supplementary/${name}`, facts.on);
  const fewest = law('supplementary-minimum-months');
  const firstStep = law('supplementary-first-step-quarters');
  const step = law('supplementary-step-quarters');
  const most = law('supplementary-maximum-months');
  const built = facts.pensionQuartersSincePreviousFact ?? 0;
  const steps = built < firstStep.value ? 0 : Math.floor((built - firstStep.value) / step.value) + 1;
  const months = Math.min(fewest.value + steps, most.value);
  tracer?.step(
    'benefits.bridging-right-supplementary-credit',
    [count('pensionQuarters', built, 'quarters'), count('months', months, 'months')],
    [fewest.parameter, firstStep.parameter, step.parameter, most.parameter],
  );
  return { months, quarters: Math.floor(months / law('months-of-a-rights-quarter').value), kind: 'SUPPLEMENTARY' };
}
