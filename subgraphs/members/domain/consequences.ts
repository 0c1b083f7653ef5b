import { afterAdoption, afterBirth, afterDeathInHousehold, afterMarriage } from './family-consequences';
import type { Consequence, LifeEventFacts } from './life-event';
import {
  afterBankruptcy,
  afterCessation,
  afterDeathOfMember,
  afterIllness,
  afterPaymentDifficulty,
  afterPension,
  afterStart,
} from './work-consequences';

const rules: Readonly<Record<LifeEventFacts['kind'], (facts: LifeEventFacts) => Consequence[]>> = {
  START: afterStart,
  MARRIAGE: afterMarriage,
  BIRTH: afterBirth,
  ADOPTION: afterAdoption,
  ILLNESS: afterIllness,
  PAYMENT_DIFFICULTY: afterPaymentDifficulty,
  BANKRUPTCY: afterBankruptcy,
  PENSION: afterPension,
  CESSATION: afterCessation,
  DEATH: (facts) => (facts.relation === null ? afterDeathOfMember(facts) : afterDeathInHousehold(facts)),
};

/** What follows from an event of life, in the order in which a member should read it (promises A6, B2, B5). */
export function consequencesOf(facts: LifeEventFacts): Consequence[] {
  return rules[facts.kind](facts);
}
