import type { ParameterBook } from '../../../../common/parameters';
import { quarterOf } from '../../../../common/quarter';
import { condition, event, missingFact, type Finding } from '../finding';
import { legalPensionAge, legalPensionDate } from '../pension/legal-age';
import { every, isMainQuarter, reachesMainMinimum } from '../social-status';
import { assess, liabilityOf, type RightsFacts, type RightAssessment } from './assess';

/** Retirement pension: decided by INASTI, automatic at the legal age, on application before it. RD 30.1.1997. */
export function pension(book: ParameterBook, facts: RightsFacts): RightAssessment {
  return assess({
    scheme: 'PENSION',
    institution: 'INASTI',
    isGranted: facts.category === 'PENSIONER',
    findings: [ageReached(book, facts, 'RD 30.1.1997, art. 3')],
    steps: { OPEN: 'PENSION_COMES_BY_ITSELF', POSSIBLE: 'PENSION_PROJECTION', GRANTED: 'ALLOWED_INCOME' },
    deadline: null,
  });
}

/** Income guarantee for the elderly: at the legal pension age, by means. Law of 22.3.2001. */
export function incomeGuarantee(book: ParameterBook, facts: RightsFacts): RightAssessment {
  const basis = 'Law of 22.3.2001, art. 3 and 7';
  const reached = ageReached(book, facts, basis);
  const age: Finding = reached.kind === 'EVENT' ? { ...reached, kind: 'CONDITION' } : reached;
  return assess({
    scheme: 'INCOME_GUARANTEE',
    institution: 'PENSION_SERVICE',
    findings: [age, event('MEANS_BELOW_LIMIT', null, basis)],
    steps: { POSSIBLE: 'ASK_INCOME_GUARANTEE' },
  });
}

/** Free supplementary pension: open to those who pay at least the main minimum. PL 24.12.2002, articles 41 to 82. */
export function supplementaryPension(book: ParameterBook, facts: RightsFacts): RightAssessment {
  return assess({
    scheme: 'SUPPLEMENTARY_PENSION',
    institution: 'SUPPLEMENTARY_PENSION_INSURER',
    findings: [
      premiumStatus(book, facts),
      event('CONTRIBUTIONS_OF_YEAR_PAID', allPaid(facts), 'Income tax code 1992, art. 52'),
    ],
    steps: { OPEN: 'COMPARE_SUPPLEMENTARY_PENSION', POSSIBLE: 'COMPARE_SUPPLEMENTARY_PENSION' },
  });
}

function ageReached(book: ParameterBook, { birthDate, on }: RightsFacts, basis: string): Finding {
  if (birthDate === null) return missingFact('BIRTH_DATE_KNOWN', basis);
  const startsOn = legalPensionDate(book, birthDate);
  return event('PENSION_AGE_REACHED', startsOn <= on, basis, { age: legalPensionAge(book, startsOn), date: startsOn });
}

function premiumStatus(book: ParameterBook, facts: RightsFacts): Finding {
  const basis = 'PL 24.12.2002, art. 42';
  if (facts.category === null) return missingFact('CATEGORY_KNOWN', basis);
  const settled = liabilityOf(facts).get(quarterOf(facts.on));
  const met = isMainQuarter(settled) === true || (settled !== undefined && reachesMainMinimum(book, settled));
  return condition('MAIN_MINIMUM_REACHED', met, basis);
}

/** Premiums are deductible only when the contributions of the year are paid. */
function allPaid({ history, on }: RightsFacts) {
  const year = on.slice(0, 4);
  const quarters = [...history.values()].filter(({ quarter }) => quarter.startsWith(year));
  return quarters.length === 0 ? null : every(quarters.map(({ situation }) => situation !== 'NOT_PAID'));
}
