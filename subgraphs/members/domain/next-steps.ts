import { addDays, localDate, yearOfDate, type LocalDate } from '../../../common/dates';
import { lastDayOf, quarterOf } from '../../../common/quarter';
import type { Operand } from '../../../common/explanation';
import { euro } from '../../../common/explanation';
import { parameterBook } from './affiliation-law';
import { spouseDeclarationDueOn } from './assisting-spouse-conditions';
import type { Category, Quality } from './facts';

/** A step before it is put into words: text key `members.step-<key>`, its arguments and figures, the last day and a document. */
export interface NextStep {
  readonly key: string;
  readonly args: Readonly<Record<string, string>>;
  readonly operands: readonly Operand[];
  readonly deadline: LocalDate | null;
  readonly documentId: string | null;
}

/** What the steps after an affiliation hang on. */
export interface NewAffiliation {
  readonly startsOn: LocalDate;
  readonly askedOn: LocalDate;
  readonly isLate: boolean;
  readonly category: Category;
  readonly quality: Quality;
  readonly hasMutualFund: boolean;
  readonly hasEnterpriseNumber: boolean;
  readonly isMarried: boolean;
}

/**
 * What a starter has to do and to know: the first contribution and how it is computed, what non-payment leads to, what the
 * statute opens, and the duties that the situation brings (promises A2 and A3; royal decree no. 38, articles 11 and 20 §4).
 */
export function nextStepsAfterAffiliation(facts: NewAffiliation): NextStep[] {
  const { startsOn, askedOn, category, quality } = facts;
  const firstPayment = lastDayOf(quarterOf(startsOn > askedOn ? startsOn : askedOn));
  const steps = [
    facts.isLate ? lateStep(askedOn) : undefined,
    step('first-contribution', { deadline: firstPayment, documentId: 'first-contributions' }),
    step('provisional', { documentId: 'first-contributions' }),
    step('non-payment'),
    step(`rights-${rightsOf(category)}`, { documentId: 'starting' }),
    facts.hasMutualFund ? undefined : step('mutual-fund'),
    facts.hasEnterpriseNumber || quality !== 'SELF_EMPLOYED'
      ? undefined
      : step('enterprise-counter', { deadline: addDays(startsOn, -1) }),
    facts.isMarried && quality === 'SELF_EMPLOYED'
      ? step('spouse-declaration', { deadline: spouseDeclarationDueOn(startsOn), documentId: 'spouse-declaration' })
      : undefined,
    category === 'STUDENT'
      ? step('student-proof', {
          deadline: studentProofDueOn(startsOn),
          args: { until: studentProofDueOn(startsOn) },
          documentId: 'student-entrepreneur',
        })
      : undefined,
    category === 'SECONDARY' ? step('secondary', { documentId: 'secondary-occupation' }) : undefined,
    quality === 'HELPER' ? step('helper-solidarity', { documentId: 'helping-in-the-family' }) : undefined,
    quality === 'ASSISTING_SPOUSE' ? step('spouse-same-fund', { documentId: 'helping-in-the-family' }) : undefined,
    changeStep(askedOn),
  ];
  return steps.filter((one) => one !== undefined);
}

/** What a company has to do and to know after its affiliation. Law of 30 December 1992, articles 89 to 98. */
export function nextStepsOfCompany(isLate: boolean): NextStep[] {
  const steps = [
    step('company-contribution', { documentId: 'company-duties' }),
    step('company-solidarity'),
    step('company-mandataries'),
  ];
  return isLate ? [step('company-late'), ...steps] : steps;
}

/** What a mandatary of a company has to know. Royal decree no. 38, articles 3 and 15. */
export function nextStepsOfMandatary(isAffiliated: boolean): NextStep[] {
  const known = [step('mandate-presumption', { documentId: 'company-duties' }), step('company-solidarity')];
  return isAffiliated ? known : [step('mandate-affiliation'), ...known];
}

/**
 * What follows from a declaration about a spouse: who helps has to be affiliated, and a late declaration may be fined. General
 * regulation, article 9ter; royal decree no. 38, article 7bis.
 */
export function spouseSteps(isHelping: boolean, isLate: boolean, declaredOn: LocalDate): NextStep[] {
  const fine = euro('fine', parameterBook().cents('members.assisting-spouse/fine', declaredOn));
  const steps = [
    isHelping ? step('spouse-affiliation', { documentId: 'helping-in-the-family' }) : step('spouse-not-helping'),
    isLate ? step('spouse-late', { operands: [fine] }) : undefined,
  ];
  return steps.filter((one) => one !== undefined);
}

/** First 31 March after the start: the certificate of enrolment is due. General regulation, article 5bis. */
export function studentProofDueOn(startsOn: LocalDate): LocalDate {
  const parameters = parameterBook();
  const month = parameters.count('members.student/proof-month', startsOn);
  const day = parameters.count('members.student/proof-day', startsOn);
  const thisYear = localDate(yearOfDate(startsOn), month, day);
  return startsOn <= thisYear ? thisYear : localDate(yearOfDate(startsOn) + 1, month, day);
}

/** A step with its text and what goes with it. */
export function step(key: string, given: Partial<Omit<NextStep, 'key'>> = {}): NextStep {
  return { key, args: {}, operands: [], deadline: null, documentId: null, ...given };
}

/** What a late affiliation leads to: contributions since the start with surcharges, and a fine. Royal decree no. 38, article 17bis. */
function lateStep(askedOn: LocalDate): NextStep {
  const parameters = parameterBook();
  return step('late', {
    operands: [
      euro('lowestFine', parameters.cents('members.affiliation/fine-minimum', askedOn)),
      euro('highestFine', parameters.cents('members.affiliation/fine-maximum', askedOn)),
    ],
  });
}

/** Changes are told within fifteen days. General regulation, article 7. */
function changeStep(askedOn: LocalDate): NextStep {
  const days = parameterBook().count('members.affiliation/change-days', askedOn);
  return step('tell-changes', { args: { days: String(days) }, documentId: 'change-of-situation' });
}

/** Group of categories that open the same rights. */
function rightsOf(category: Category): string {
  if (category === 'MINI_SPOUSE') return 'mini-spouse';
  if (category === 'SECONDARY' || category.startsWith('ARTICLE_37')) return 'secondary';
  if (category === 'STUDENT') return 'student';
  if (category === 'PENSIONER' || category === 'PENSION_AGE_REDUCED') return 'pensioner';
  return 'main';
}
