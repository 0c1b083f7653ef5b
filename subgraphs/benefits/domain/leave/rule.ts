import { addMonths, laterOf, lastOfMonth, type LocalDate } from '../../../../common/dates';
import { count, euro, Tracer } from '../../../../common/explanation';
import { addCents, type Cents } from '../../../../common/money';
import type { ParameterBook } from '../../../../common/parameters';
import { quarterOf } from '../../../../common/quarter';
import { applyRatio } from '../../../../common/ratio';
import type { ContributionHistory } from '../facts';
import { condition, type Finding, type Met } from '../finding';
import { amountOn, countOn, ratioOn, roundingOn } from '../known';
import { knownTotal, refusal, unlessAwaited, unmet, type Ruling } from '../ruling';
import { twoQuarterTest } from '../two-quarter-test';
import { bereavementLeaveUntil, birthLeaveRequestBy, birthLeaveUntil } from './windows';

/** Everything that decides a claim to birth or bereavement leave. */
export interface LeaveClaim {
  readonly kind: 'birth-leave' | 'bereavement-leave';
  /** Day of the birth or death. */
  readonly on: LocalDate;
  readonly submittedOn: LocalDate;
  /** Whole days of leave. */
  readonly days: readonly LocalDate[];
  /** Half days of leave; only for a birth. */
  readonly halfDays: readonly LocalDate[];
  /** Whether the link with the child, or with the person who died, is shown. */
  readonly isLinkShown: Met;
  /** For a child stillborn: days of pregnancy; null otherwise. */
  readonly stillbornAfterDays: number | null;
  /** Whether payment of household help is shown, for the premium of a short birth leave. */
  readonly isHouseholdHelpShown: boolean;
  readonly history: ContributionHistory;
  readonly liability: ContributionHistory;
}

/** The days that the law gives of those asked for, in half days. */
export interface CountedDays {
  readonly granted: number;
  readonly asked: number;
  readonly days: readonly LocalDate[];
  readonly halfDays: readonly LocalDate[];
}

/** Decides a claim to birth leave (RD 38, article 18bis §5; RD 15.12.2019) or bereavement leave (RD 20.12.2021). */
export function decideLeave(book: ParameterBook, claim: LeaveClaim, decidedOn: LocalDate): Ruling {
  const tracer = new Tracer();
  const counted = countDays(book, claim);
  const reasons = findings(book, claim, counted);
  if (unmet(reasons).some(({ code }) => code !== 'DAYS_WITHIN_LIMIT') || counted.granted === 0) {
    return refusal(reasons, tracer.explanation());
  }
  const all = [...counted.days, ...counted.halfDays].sort();
  const [from = claim.on, to = claim.on] = [all[0], all.at(-1)];
  const gross = unlessAwaited(() => leaveBenefit(book, claim, counted, tracer));
  const periods = [{ from, to, dueOn: leaveDueOn(book, claim, to, decidedOn), gross }];
  return {
    outcome: counted.granted < counted.asked ? 'PARTLY_GRANTED' : 'GRANTED',
    reasons,
    from,
    to,
    periods,
    perMonth: null,
    total: knownTotal(periods),
    vouchers: null,
    isAmountAwaited: gross === null,
    monthsUsed: 0,
    freeQuarters: [],
    explanation: tracer.explanation(),
  };
}

/** Most days of leave for one birth or death. */
export function leaveDays(book: ParameterBook, kind: LeaveClaim['kind'], on: LocalDate): number {
  return countOn(book, `${kind}/${kind}-days`, on).value;
}

/** Last day on which the leave may be taken. */
export function leaveUntil(book: ParameterBook, kind: LeaveClaim['kind'], on: LocalDate): LocalDate {
  return kind === 'birth-leave' ? birthLeaveUntil(book, on) : bereavementLeaveUntil(book, on);
}

/** Benefit of a day on that day, whole or half, in cents. Throws ParameterNotPublished while it is awaited. */
export function dayBenefit(book: ParameterBook, kind: LeaveClaim['kind'], day: LocalDate, isHalf: boolean): Cents {
  const whole = amountOn(book, `${kind}/daily-benefit`, day).value;
  if (!isHalf) return whole;
  const share = ratioOn(book, 'birth-leave/half-day-share', day).value;
  return applyRatio(whole, share, roundingOn(book, 'partial-benefit', day).value);
}

/** The days within the window, the earliest first, up to the most that the law gives. */
export function countDays(book: ParameterBook, { kind, on, days, halfDays }: LeaveClaim): CountedDays {
  const until = leaveUntil(book, kind, on);
  const inWindow = (day: LocalDate) => on <= day && day <= until;
  const most = 2 * leaveDays(book, kind, on);
  const keptDays = days
    .filter(inWindow)
    .sort()
    .slice(0, Math.floor(most / 2));
  const keptHalves = halfDays
    .filter(inWindow)
    .sort()
    .slice(0, most - 2 * keptDays.length);
  const granted = 2 * keptDays.length + keptHalves.length;
  return { granted, asked: 2 * days.length + halfDays.length, days: keptDays, halfDays: keptHalves };
}

function findings(book: ParameterBook, claim: LeaveClaim, { granted, asked }: CountedDays): Finding[] {
  const { kind, on, history, liability } = claim;
  const basis = kind === 'birth-leave' ? 'RD 15.12.2019' : 'RD 20.12.2021';
  const requestBy = kind === 'birth-leave' ? birthLeaveRequestBy(book, on) : bereavementLeaveUntil(book, on);
  const quartersOfLeave = [...claim.days, ...claim.halfDays].map(quarterOf).filter((one) => liability.has(one));
  const further = [quarterOf(on), ...quartersOfLeave];
  return [
    ...twoQuarterTest(book, kind, { history, liability, on, further }, basis),
    condition(kind === 'birth-leave' ? 'LINK_WITH_CHILD' : 'LINK_WITH_DECEASED', claim.isLinkShown, basis),
    ...stillborn(book, claim, basis),
    condition('REQUEST_IN_TIME', claim.submittedOn <= requestBy, basis, { deadline: requestBy }),
    condition('DAYS_IN_WINDOW', granted > 0, basis, { until: leaveUntil(book, kind, on) }),
    condition('DAYS_WITHIN_LIMIT', granted === asked, basis, { days: leaveDays(book, kind, on) }),
  ];
}

function stillborn(book: ParameterBook, { kind, on, stillbornAfterDays }: LeaveClaim, basis: string): Finding[] {
  if (stillbornAfterDays === null || kind === 'birth-leave') return [];
  const days = countOn(book, 'bereavement-leave/stillbirth-pregnancy-days', on).value;
  return [condition('PREGNANCY_LONG_ENOUGH', stillbornAfterDays >= days, basis, { days })];
}

function leaveBenefit(book: ParameterBook, claim: LeaveClaim, counted: CountedDays, tracer: Tracer): Cents {
  const { kind, on } = claim;
  const whole = counted.days.map((day) => dayBenefit(book, kind, day, false));
  const half = counted.halfDays.map((day) => dayBenefit(book, kind, day, true));
  const premium = premiumOf(book, claim, counted, tracer);
  const total = addCents(...whole, ...half, premium);
  const parameters = [
    ...new Set([...counted.days, ...counted.halfDays].map((day) => book.at(`benefits.${kind}/daily-benefit`, day))),
  ];
  tracer.step(
    'benefits.leave-days',
    [count('days', whole.length, 'days'), count('halfDays', half.length, 'days'), euro('total', total)],
    [countOn(book, `${kind}/${kind}-days`, on).parameter, ...distinct(parameters)],
  );
  return total;
}

/** Parameters that differ in their first day; the same value is told once. */
function distinct<T extends { readonly from: LocalDate }>(parameters: readonly T[]): T[] {
  return [...new Map(parameters.map((one) => [one.from, one])).values()];
}

/** Premium once for a short birth leave with proof of payment of household help. RD 15.12.2019. */
function premiumOf(book: ParameterBook, claim: LeaveClaim, { granted }: CountedDays, tracer: Tracer): Cents {
  if (claim.kind !== 'birth-leave' || !claim.isHouseholdHelpShown) return 0 as Cents;
  const short = countOn(book, 'birth-leave/short-leave-days', claim.on);
  if (granted > 2 * short.value) return 0 as Cents;
  const premium = amountOn(book, 'birth-leave/short-leave-premium', claim.on);
  tracer.step('benefits.birth-premium', [euro('premium', premium.value)], [premium.parameter, short.parameter]);
  return premium.value;
}

/** Day by which the benefit is paid: the end of the month after that of the end of the leave, or of the request. */
function leaveDueOn(
  book: ParameterBook,
  { kind, on, submittedOn }: LeaveClaim,
  to: LocalDate,
  decidedOn: LocalDate,
): LocalDate {
  const months = countOn(book, `${kind}/payment-months-after-leave`, on).value;
  return laterOf(lastOfMonth(addMonths(laterOf(to, submittedOn), months)), decidedOn);
}
