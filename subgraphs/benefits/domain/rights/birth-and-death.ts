import { addYears, type LocalDate } from '../../../../common/dates';
import type { ParameterBook } from '../../../../common/parameters';
import { quarterOf } from '../../../../common/quarter';
import { condition, event } from '../finding';
import { countOn } from '../known';
import { bereavementLeaveUntil, birthLeaveRequestBy } from '../leave/windows';
import { voucherStatus } from '../maternity/voucher-conditions';
import { twoQuarterTest } from '../two-quarter-test';
import { assess, isRunning, liabilityOf, openEvent, type RightsFacts, type RightAssessment } from './assess';
import { mother } from './indemnities';

/** Service vouchers: the fund offers them when it learns of the birth; the mother confirms. RD 17.1.2006. */
export function maternityVouchers(book: ParameterBook, facts: RightsFacts): RightAssessment {
  const lapse = (on: LocalDate) => addYears(on, countOn(book, 'maternity-help/claim-prescription-years', on).value);
  const birth = openEvent(facts, ['BIRTH'], lapse);
  return assess({
    scheme: 'MATERNITY_VOUCHERS',
    institution: 'FUND',
    isGranted: isRunning(facts, 'MATERNITY_VOUCHERS'),
    findings: [
      mother(facts, 'RD 17.1.2006'),
      voucherStatus(book, liabilityOf(facts), birth?.on ?? facts.on),
      event('CHILD_BORN', birth === undefined ? false : true, 'RD 17.1.2006'),
    ],
    steps: { OPEN: 'CONFIRM_VOUCHERS', POSSIBLE: 'VOUCHERS_COME_BY_THEMSELVES' },
    deadline: birth === undefined ? null : lapse(birth.on),
  });
}

/** Birth leave of the other parent. RD 38, article 18bis §5; RD 15.12.2019. */
export function birthLeave(book: ParameterBook, facts: RightsFacts): RightAssessment {
  const birth = openEvent(facts, ['BIRTH'], (on) => birthLeaveRequestBy(book, on));
  const on = birth?.on ?? facts.on;
  return assess({
    scheme: 'BIRTH_LEAVE',
    institution: 'FUND',
    isGranted: isRunning(facts, 'BIRTH_LEAVE'),
    findings: [
      ...test(book, facts, 'birth-leave', on, 'RD 15.12.2019, art. 2'),
      event('OTHER_PARENT', birth !== undefined && facts.sex === 'MALE' ? true : null, 'RD 15.12.2019'),
      event('CHILD_BORN', birth === undefined ? false : true, 'RD 38, art. 18bis §5'),
    ],
    steps: { OPEN: 'CLAIM_BIRTH_LEAVE', POSSIBLE: 'CLAIM_AFTER_BIRTH' },
    deadline: birth === undefined ? null : birthLeaveRequestBy(book, birth.on),
  });
}

/** Bereavement leave after the death of the partner or a child. RD 38, article 18ter; RD 20.12.2021. */
export function bereavementLeave(book: ParameterBook, facts: RightsFacts): RightAssessment {
  const death = openEvent(facts, ['DEATH'], (on) => bereavementLeaveUntil(book, on));
  return assess({
    scheme: 'BEREAVEMENT_LEAVE',
    institution: 'FUND',
    isGranted: isRunning(facts, 'BEREAVEMENT_LEAVE'),
    findings: [
      ...test(book, facts, 'bereavement-leave', death?.on ?? facts.on, 'RD 20.12.2021, art. 2'),
      event('DEATH_IN_FAMILY', death === undefined ? false : true, 'RD 20.12.2021, art. 1'),
    ],
    steps: { OPEN: 'CLAIM_BEREAVEMENT_LEAVE', POSSIBLE: 'CLAIM_AFTER_DEATH' },
    deadline: death === undefined ? null : bereavementLeaveUntil(book, death.on),
  });
}

function test(
  book: ParameterBook,
  facts: RightsFacts,
  benefit: 'birth-leave' | 'bereavement-leave',
  on: LocalDate,
  basis: string,
) {
  const further = [quarterOf(on)];
  return twoQuarterTest(book, benefit, { history: facts.history, liability: liabilityOf(facts), on, further }, basis);
}

/** Whether a person with a pension in payment is out; the carer allowance and the leaves end with it. */
export function notPensioned({ category }: RightsFacts, legalBasis: string) {
  return condition('NOT_PENSIONED', category === null ? null : category !== 'PENSIONER', legalBasis);
}
