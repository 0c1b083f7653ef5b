import { addDays, addMonths, laterOf, lastOfMonth, type LocalDate } from '../../../../common/dates';
import { count, euro, ratio, Tracer } from '../../../../common/explanation';
import type { Cents } from '../../../../common/money';
import type { ParameterBook } from '../../../../common/parameters';
import { quarterOf, quarterRange, type Quarter } from '../../../../common/quarter';
import { applyRatio } from '../../../../common/ratio';
import type { ContributionHistory } from '../facts';
import { condition, type Finding, type Met } from '../finding';
import { amountOn, countOn, ratioOn, roundingOn } from '../known';
import { knownTotal, refusal, unlessAwaited, unmet, type PaymentPeriod, type Ruling } from '../ruling';
import { twoQuarterTest } from '../two-quarter-test';
import { coveredPerson, type CaredPerson } from './covered-person';
import {
  allowanceEndsAfterDeath,
  carerDueOn,
  countsFrom,
  exemptedQuarters,
  firstAllowanceMonth,
  interruptionMonths,
  monthsGranted,
} from './period';

/** Everything that decides a claim to the carer allowance. */
export interface CarerClaim {
  readonly start: LocalDate;
  /** Last day of the interruption, expected or real. */
  readonly until: LocalDate;
  readonly submittedOn: LocalDate;
  /** Whole interruption, or at least half of the work. */
  readonly isFull: boolean;
  readonly person: CaredPerson;
  /** Day of the death of the person cared for; null while alive. */
  readonly personDiedOn: LocalDate | null;
  /** Day on which the certificate or the recognition reached the fund; null while missing. */
  readonly certificateOn: LocalDate | null;
  readonly hasInterruptionAllowance: boolean;
  /** Whether the sworn statement on the reduction by half is there; only for a partial interruption. */
  readonly isReductionSworn: Met;
  readonly isPensioner: Met;
  readonly history: ContributionHistory;
  readonly liability: ContributionHistory;
  readonly monthsUsed: number;
  readonly exemptedQuartersUsed: number;
}

/** Decides a claim to the carer allowance. RD 27.9.2015, articles 1 to 4. */
export function decideCarer(book: ParameterBook, claim: CarerClaim, decidedOn: LocalDate): Ruling {
  const tracer = new Tracer();
  const from = countsFrom(book, claim.start, claim.submittedOn);
  const asked = monthsAsked(book, claim, from);
  const granted = monthsGranted(book, from, asked, claim.monthsUsed);
  const reasons = [...findings(book, claim, from), monthsLeft(granted)];
  if (unmet(reasons).length > 0) return refusal(reasons, tracer.explanation());
  const first = firstAllowanceMonth(from);
  tracer.step(
    'benefits.carer-months',
    [count('monthsAsked', asked, 'months'), count('months', granted, 'months')],
    [
      countOn(book, 'carer-allowance/months-per-request', from).parameter,
      countOn(book, 'carer-allowance/months-per-career', from).parameter,
    ],
  );
  const months = Array.from({ length: granted }, (_, index) => addMonths(first, index));
  const periods = months.map((month) => paymentOf(book, claim, month, decidedOn));
  const freeQuarters = quartersExempted(book, claim, first, granted, tracer);
  return {
    outcome: granted < asked ? 'PARTLY_GRANTED' : 'GRANTED',
    reasons,
    from: first,
    to: lastOfMonth(months.at(-1) ?? first),
    periods,
    perMonth: unlessAwaited(() => carerAllowance(book, first, claim.isFull, tracer)),
    total: knownTotal(periods),
    vouchers: null,
    isAmountAwaited: periods[0]?.gross === null,
    monthsUsed: granted,
    freeQuarters,
    explanation: tracer.explanation(),
  };
}

/** Allowance of a month in cents, whole or half. RD 27.9.2015, article 4 §1. Throws ParameterNotPublished while awaited. */
export function carerAllowance(book: ParameterBook, month: LocalDate, isFull: boolean, tracer?: Tracer): Cents {
  const full = amountOn(book, 'carer-allowance/full-monthly-allowance', month);
  const share = ratioOn(book, 'carer-allowance/partial-interruption-share', month);
  const half = applyRatio(full.value, share.value, roundingOn(book, 'partial-benefit', month).value);
  if (isFull) tracer?.step('benefits.carer-full', [euro('monthlyAllowance', full.value)], [full.parameter]);
  else {
    const operands = [euro('monthlyAllowance', full.value), ratio('share', share.value), euro('amount', half)];
    tracer?.step('benefits.carer-half', operands, [full.parameter, share.parameter]);
  }
  return isFull ? full.value : half;
}

/** Whole months of the interruption; one cut short by the death counts as one, and the allowance goes on after it. */
function monthsAsked(book: ParameterBook, { personDiedOn, until }: CarerClaim, from: LocalDate): number {
  if (personDiedOn === null || personDiedOn > until) return interruptionMonths(from, until);
  const first = firstAllowanceMonth(from);
  return Math.max(1, interruptionMonths(first, addDays(allowanceEndsAfterDeath(book, personDiedOn), -1)));
}

function findings(book: ParameterBook, claim: CarerClaim, from: LocalDate): Finding[] {
  const further = quarterRange(quarterOf(from), quarterOf(claim.until)).filter((one) => claim.liability.has(one));
  const minimum = countOn(book, 'carer-allowance/minimum-interruption-months', from).value;
  const lasted = claim.personDiedOn === null ? interruptionMonths(from, claim.until) : minimum;
  const certificate = claim.person.reason === 'HANDICAPPED_CHILD' ? 'RECOGNITION_HELD' : 'CERTIFICATE_HELD';
  return [
    ...twoQuarterTest(book, 'carer-allowance', { ...claim, on: from, further }, 'RD 27.9.2015, art. 1'),
    coveredPerson(book, claim.person, from),
    condition(certificate, claim.certificateOn === null ? null : true, 'RD 27.9.2015, art. 3 §3'),
    ...(claim.isFull ? [] : [condition('REDUCTION_SWORN', claim.isReductionSworn, 'RD 27.9.2015, art. 3 §4')]),
    condition('MONTH_INTERRUPTED', lasted >= minimum, 'RD 27.9.2015, art. 4 §2', { months: minimum }),
    condition('NO_INTERRUPTION_ALLOWANCE', !claim.hasInterruptionAllowance, 'RD 27.9.2015, art. 4 §2'),
    condition('NOT_PENSIONED', claim.isPensioner === null ? null : !claim.isPensioner, 'RD 27.9.2015, art. 4 §3'),
  ];
}

function monthsLeft(granted: number): Finding {
  return condition('CAREER_MONTHS_LEFT', granted > 0, 'RD 27.9.2015, art. 4 §3', { months: granted });
}

function paymentOf(book: ParameterBook, claim: CarerClaim, month: LocalDate, decidedOn: LocalDate): PaymentPeriod {
  const dueOn = laterOf(carerDueOn(month, claim.certificateOn ?? decidedOn), decidedOn);
  const gross = unlessAwaited(() => carerAllowance(book, month, claim.isFull));
  return { from: month, to: lastOfMonth(month), dueOn, gross };
}

function quartersExempted(
  book: ParameterBook,
  claim: CarerClaim,
  first: LocalDate,
  months: number,
  tracer: Tracer,
): Quarter[] {
  const quarters = claim.isFull ? exemptedQuarters(book, first, months, claim.exemptedQuartersUsed) : [];
  if (quarters.length === 0) return [];
  const used = [countOn(book, 'carer-allowance/months-of-an-exempted-quarter', first).parameter];
  tracer.step('benefits.carer-exempted-quarters', [], used, { quarters: quarters.join(', ') });
  return quarters;
}
