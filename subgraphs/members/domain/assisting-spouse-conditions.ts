import { addDays, type LocalDate } from '../../../common/dates';
import type { Cents } from '../../../common/money';
import { parameterBook } from './affiliation-law';
import { holdsOn } from './periods';
import type { Situation } from './facts';
import { Refused } from './refused';

/** What decides whether somebody counts as the assisting spouse of a member. */
export interface SpouseFacts {
  readonly startsOn: LocalDate;
  /** Whether the aided member has a spouse or legal cohabitant in the household on that day. */
  readonly isSpouse: boolean;
  /** Whether the aided member works through a mandate in a company only. */
  readonly isAidedDirector: boolean;
  readonly ownIndependentIncome: Cents;
  readonly situations: readonly Situation[];
}

/**
 * Refuses somebody who is not the spouse or legal cohabitant, who assists the director of a company, who has rights of the
 * own by other work or an income, or whose own independent income is above 3,000 euro a year. Royal decree no. 38, article
 * 7bis §1.
 * @throws Refused with SPOUSE_NOT_ASSISTING and the reason
 */
export function refuseSpouseNotAssisting(facts: SpouseFacts): void {
  const { startsOn, situations, ownIndependentIncome } = facts;
  const ownWork = situations.filter(({ kind }) => ownRightKinds.has(kind));
  const reason = !facts.isSpouse
    ? 'NOT_A_SPOUSE'
    : facts.isAidedDirector
      ? 'DIRECTOR'
      : holdsOn(ownWork, startsOn)
        ? 'OWN_RIGHTS'
        : ownIndependentIncome > parameterBook().cents('members.assisting-spouse/own-income-limit', startsOn)
          ? 'OWN_INCOME'
          : undefined;
  if (reason !== undefined) throw new Refused('SPOUSE_NOT_ASSISTING', { reason });
}

const ownRightKinds: ReadonlySet<string> = new Set(['EMPLOYEE', 'CIVIL_SERVANT', 'TEACHER', 'REPLACEMENT_INCOME']);

/** Last day of the declaration on honour about a spouse who helps or not. General regulation, article 9ter. */
export function spouseDeclarationDueOn(startsOn: LocalDate): LocalDate {
  return addDays(startsOn, parameterBook().count('members.assisting-spouse/declaration-days', startsOn));
}
