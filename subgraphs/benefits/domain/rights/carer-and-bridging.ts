import type { ParameterBook } from '../../../../common/parameters';
import { quarterOf } from '../../../../common/quarter';
import { bridgingRightConditions } from '../bridging-right/conditions';
import { bridgingRightCredit } from '../bridging-right/credit';
import { bridgingRightRequestBy } from '../bridging-right/deadline';
import { condition, event } from '../finding';
import { countOn } from '../known';
import { buildsPension } from '../social-status';
import { twoQuarterTest } from '../two-quarter-test';
import {
  assess,
  isRunning,
  liabilityOf,
  monthsUsed,
  openEvent,
  type RightsFacts,
  type RightAssessment,
} from './assess';
import { notPensioned } from './birth-and-death';

/** Informal-carer allowance: status, payment, months left in the career; then a person to care for. RD 27.9.2015. */
export function carerAllowance(book: ParameterBook, facts: RightsFacts): RightAssessment {
  const left =
    countOn(book, 'carer-allowance/months-per-career', facts.on).value - monthsUsed(facts, 'CARER_ALLOWANCE');
  const quarters = {
    history: facts.history,
    liability: liabilityOf(facts),
    on: facts.on,
    further: [quarterOf(facts.on)],
  };
  return assess({
    scheme: 'CARER_ALLOWANCE',
    institution: 'FUND',
    isGranted: isRunning(facts, 'CARER_ALLOWANCE'),
    findings: [
      ...twoQuarterTest(book, 'carer-allowance', quarters, 'RD 27.9.2015, art. 1'),
      notPensioned(facts, 'RD 27.9.2015, art. 4 §3'),
      condition('CAREER_MONTHS_LEFT', left > 0, 'RD 27.9.2015, art. 4 §3', { months: Math.max(0, left) }),
      event('PERSON_TO_CARE_FOR', null, 'RD 27.9.2015, art. 2'),
    ],
    steps: { POSSIBLE: 'CLAIM_CARER_BEFORE_STOPPING', GRANTED: 'REPORT_CHANGES' },
    stepValues: { days: countOn(book, 'bridging-right/reporting-days', facts.on).value },
  });
}

/** Bridging right: liability, payment, credit and residence; then a forced interruption or a cessation. PL 26.12.2022. */
export function bridgingRight(book: ParameterBook, facts: RightsFacts): RightAssessment {
  const fact = openEvent(facts, ['BANKRUPTCY', 'CESSATION'], (on) => bridgingRightRequestBy(book, on));
  const on = fact?.on ?? facts.on;
  const livesInBelgium = facts.region === null ? null : true;
  const person = { history: facts.history, liability: liabilityOf(facts), on, livesInBelgium };
  const { months } = bridgingRightCredit(book, { on, ...usedBefore(book, facts) });
  return assess({
    scheme: 'BRIDGING_RIGHT',
    institution: 'FUND',
    isGranted: isRunning(facts, 'BRIDGING_RIGHT'),
    findings: [
      ...bridgingRightConditions(book, person),
      condition('CREDIT_LEFT', months > 0, 'PL 26.12.2022, art. 193 §3', { months }),
      event('INTERRUPTION_OR_CESSATION', fact === undefined ? false : true, 'PL 26.12.2022, art. 190'),
    ],
    steps: { OPEN: 'CLAIM_BRIDGING_RIGHT', POSSIBLE: 'CLAIM_AFTER_FACT', GRANTED: 'REPORT_CHANGES' },
    stepValues: { days: countOn(book, 'bridging-right/reporting-days', facts.on).value },
    deadline: fact === undefined ? null : bridgingRightRequestBy(book, fact.on),
  });
}

/** What earlier cases used of the basic package, and the career since the last fact. */
function usedBefore(book: ParameterBook, facts: RightsFacts) {
  const rightsQuarter = countOn(book, 'bridging-right-supplementary/months-of-a-rights-quarter', facts.on).value;
  const past = facts.cases.filter(({ benefit, monthsUsed: months }) => benefit === 'BRIDGING_RIGHT' && months > 0);
  const last = past
    .map(({ on }) => quarterOf(on))
    .sort()
    .at(-1);
  const since = last && [...facts.history.values()].filter((one) => one.quarter >= last && buildsPension(one)).length;
  const used = monthsUsed(facts, 'BRIDGING_RIGHT');
  return {
    monthsUsed: used,
    quartersUsed: Math.floor(used / rightsQuarter),
    pensionQuartersSincePreviousFact: since ?? null,
  };
}
