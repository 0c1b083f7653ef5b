import type { LocalDate } from '../../../../common/dates';
import { count, Tracer } from '../../../../common/explanation';
import type { ParameterBook } from '../../../../common/parameters';
import type { ContributionHistory } from '../facts';
import { condition, type Finding, type Met } from '../finding';
import { countOn, type Known } from '../known';
import { refusal, unmet, type Ruling } from '../ruling';
import { voucherStatus } from './voucher-conditions';

/** Everything that decides on service vouchers. */
export interface VoucherClaim {
  readonly birthDate: LocalDate;
  /** Days of pregnancy of a stillborn child; null for a child born alive. */
  readonly stillbornAfterDays: number | null;
  /** Extra weeks of rest that the mother chose instead of vouchers, from 0 to 3. */
  readonly extraWeeks: number;
  readonly isChildInHousehold: Met;
  /** Whether an activity is resumed, as self-employed or else at least half-time. */
  readonly isActivityResumed: Met;
  /** Whether the conditions of the maternity insurance are met, as the mutual fund says. */
  readonly isMaternityInsured: Met;
  readonly isConfirmed: boolean;
  readonly hasUserNumber: boolean;
  readonly isFormerEmployee: boolean;
  readonly history: ContributionHistory;
}

/** Decides on the service vouchers of a birth. RD 17.1.2006. */
export function decideVouchers(book: ParameterBook, claim: VoucherClaim): Ruling {
  const tracer = new Tracer();
  const number = vouchersFor(book, claim.birthDate, claim.extraWeeks);
  const reasons = findings(book, claim, number.value);
  if (unmet(reasons).length > 0) return refusal(reasons, tracer.explanation());
  const operands = [count('vouchers', number.value, 'vouchers'), count('extraWeeks', claim.extraWeeks, 'weeks')];
  tracer.step('benefits.vouchers-granted', operands, [number.parameter]);
  const amounts = { periods: [], perMonth: null, total: null, isAmountAwaited: false, monthsUsed: 0, freeQuarters: [] };
  const period = { from: claim.birthDate, to: null };
  return {
    outcome: 'GRANTED',
    reasons,
    ...period,
    ...amounts,
    vouchers: number.value,
    explanation: tracer.explanation(),
  };
}

/**
 * Vouchers for one birth: all of them, or fewer for each extra week of rest chosen from 1 July 2026 on.
 * RD 17.1.2006; RD 20.7.1971, article 93. Throws ParameterNotInForce for extra weeks before.
 */
export function vouchersFor(book: ParameterBook, birthDate: LocalDate, extraWeeks: number): Known<number> {
  const names = [
    'vouchers-per-birth',
    'vouchers-with-one-extra-week',
    'vouchers-with-two-extra-weeks',
    'vouchers-with-three-extra-weeks',
  ] as const;
  return countOn(book, `maternity-help/${names[extraWeeks] ?? names[0]}`, birthDate);
}

function findings(book: ParameterBook, claim: VoucherClaim, vouchers: number): Finding[] {
  const basis = 'RD 17.1.2006';
  const days = countOn(book, 'maternity-help/stillbirth-pregnancy-days', claim.birthDate).value;
  const stillborn = claim.stillbornAfterDays;
  const child =
    stillborn === null
      ? condition('CHILD_IN_MOTHERS_HOUSEHOLD', claim.isChildInHousehold, basis)
      : condition('PREGNANCY_LONG_ENOUGH', stillborn >= days, basis, { days });
  return [
    voucherStatus(book, claim.history, claim.birthDate, claim.isFormerEmployee),
    condition('MATERNITY_INSURED', claim.isMaternityInsured, 'RD 20.7.1971, art. 14 to 18'),
    child,
    condition('ACTIVITY_RESUMED', claim.isActivityResumed, basis),
    condition('VOUCHERS_CONFIRMED', claim.isConfirmed && claim.hasUserNumber ? true : null, basis),
    condition('VOUCHERS_LEFT', vouchers > 0, 'RD 20.7.1971, art. 93', { weeks: claim.extraWeeks }),
  ];
}
