import { addDays, isInPeriod } from '../../../../common/dates';
import type { ParameterBook } from '../../../../common/parameters';
import { quarterOf } from '../../../../common/quarter';
import type { ContributionCategory } from '../facts';
import { condition, event, missingFact, type Finding, type Met } from '../finding';
import { countOn } from '../known';
import { isInOrder, quartersBefore, every, opensFundBenefits } from '../social-status';
import { assess, liabilityOf, openEvent, type RightsFacts, type RightAssessment } from './assess';

const outside: readonly ContributionCategory[] = ['PENSIONER', 'ARTICLE_37', 'ARTICLE_37_POLITICAL_MANDATE'];
const undecided: readonly ContributionCategory[] = ['SECONDARY', 'STUDENT', 'PENSION_AGE_REDUCED'];

/** Incapacity and invalidity: insured, waiting time over, then recognized by the doctor of the mutual fund. RD 20.7.1971. */
export function incapacity(book: ParameterBook, facts: RightsFacts): RightAssessment {
  const lastDay = certificateDays(book, facts);
  const illness = openEvent(facts, ['ILLNESS'], lastDay);
  const isGranted = isAttested(facts, 'INCAPACITY');
  return assess({
    scheme: 'INCAPACITY',
    institution: 'MUTUAL_FUND',
    isGranted,
    findings: [
      ...insurance(book, facts, 'incapacity'),
      event('INCAPACITY_RECOGNIZED', isGranted ? true : null, 'RD 20.7.1971, art. 19 and 53'),
    ],
    steps: { POSSIBLE: 'SEND_CERTIFICATE', GRANTED: 'ASK_ASSIMILATION' },
    stepValues: { days: countOn(book, 'incapacity/certificate-days', facts.on).value },
    deadline: illness === undefined ? null : lastDay(illness.on),
  });
}

/** Maternity rest: insured, waiting time over, the mother of a child born or expected. RD 20.7.1971, articles 92 to 97. */
export function maternityLeave(book: ParameterBook, facts: RightsFacts): RightAssessment {
  const isGranted = isAttested(facts, 'MATERNITY');
  return assess({
    scheme: 'MATERNITY_LEAVE',
    institution: 'MUTUAL_FUND',
    isGranted,
    findings: [
      mother(facts, 'RD 20.7.1971, art. 93'),
      ...insurance(book, facts, 'maternity-leave'),
      event('CHILD_EXPECTED', isGranted ? true : null, 'RD 20.7.1971, art. 93'),
    ],
    steps: { POSSIBLE: 'ANNOUNCE_PREGNANCY', OPEN: 'ANNOUNCE_PREGNANCY', GRANTED: 'CONTRIBUTIONS_WAIVED' },
    stepValues: { quarters: countOn(book, 'maternity-help/contribution-waived-quarters', facts.on).value },
  });
}

/** Whether the member gives birth herself; a man does not, and the register's silence leaves it open. */
export function mother({ sex }: RightsFacts, legalBasis: string): Finding {
  return sex === 'MALE'
    ? condition('MOTHER', false, legalBasis)
    : event('MOTHER', sex === 'FEMALE' ? true : null, legalBasis);
}

function insurance(book: ParameterBook, facts: RightsFacts, file: 'incapacity' | 'maternity-leave'): Finding[] {
  const months = countOn(book, `${file}/waiting-time-months`, facts.on).value;
  const waited = quartersBefore(quarterOf(facts.on), months / 3).map((quarter) =>
    isInOrder(facts.history.get(quarter)),
  );
  return [insured(book, facts), condition('WAITING_TIME', every(waited), 'RD 20.7.1971, art. 14', { months })];
}

function insured(book: ParameterBook, facts: RightsFacts): Finding {
  const basis = 'RD 20.7.1971, art. 3';
  if (facts.category === null) return missingFact('CATEGORY_KNOWN', basis);
  if (undecided.includes(facts.category)) return event('INSURED_BY_CONTRIBUTION', reachesMinimum(book, facts), basis);
  return condition('INSURED', !outside.includes(facts.category), basis);
}

/** Only a contribution at the main minimum settles it; below, the mutual fund decides. */
function reachesMinimum(book: ParameterBook, facts: RightsFacts): Met {
  return opensFundBenefits(book, liabilityOf(facts).get(quarterOf(facts.on))) === true ? true : null;
}

function isAttested({ indemnities, on }: RightsFacts, kind: 'INCAPACITY' | 'MATERNITY'): boolean {
  return indemnities.some((one) => one.kind === kind && isInPeriod(on, one.from, one.to));
}

function certificateDays(book: ParameterBook, { on }: RightsFacts) {
  const days = countOn(book, 'incapacity/certificate-days', on).value;
  return (start: RightsFacts['on']) => addDays(start, days);
}
