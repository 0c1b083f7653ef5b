import { addMonths, addYears, lastOfMonth, type LocalDate } from '../../../common/dates';
import { splitCents, subtractCents, sumCents, type Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import { applyRatio } from '../../../common/ratio';
import { overdueOfAccount, type Account } from './account';

/** One instalment of a plan. */
export interface Instalment {
  readonly due: LocalDate;
  readonly amount: Cents;
}

/** A payment plan: a sum first, then equal monthly parts, on top of current contributions. */
export interface PaymentPlan {
  readonly downPayment: Cents;
  readonly downPaymentDueOn: LocalDate;
  readonly instalments: readonly Instalment[];
}

/** A plan of the past, as far as it counts for a new one. */
export interface EarlierPlan {
  readonly state: 'RUNNING' | 'COMPLETED' | 'REVOKED';
  readonly endedOn?: LocalDate | undefined;
}

/** Why no plan is possible, with the facts needed to act. */
export type PlanRefusal =
  | { readonly code: 'NOTHING_OVERDUE' }
  | { readonly code: 'PLAN_ALREADY_RUNNING' }
  | { readonly code: 'PLAN_TOO_LONG'; readonly maximumMonths: number };

const setting = (name: string) => `contributions.payment-plans/${name}`;

/**
 * The plan for what is overdue over a number of months: a down payment by the end of the month, then equal instalments at
 * the end of each following month, the first ones bearing the cents left over. The length and the down payment are
 * settings of the fund; general regulation, article 46 only says that terms suspend recovery while they are kept.
 */
export function proposePlan(
  book: ParameterBook,
  account: Account,
  earlier: readonly EarlierPlan[],
  months: number,
  today: LocalDate,
): PaymentPlan | PlanRefusal {
  const overdue = overdueOfAccount(account, today);
  if (overdue <= 0) return { code: 'NOTHING_OVERDUE' };
  if (earlier.some(({ state }) => state === 'RUNNING')) return { code: 'PLAN_ALREADY_RUNNING' };
  const maximumMonths = book.count(setting('maximum-months'), today);
  if (months > maximumMonths) return { code: 'PLAN_TOO_LONG', maximumMonths };
  const share = book.ratio(
    setting(hasBroken(book, earlier, today) ? 'raised-down-payment-share' : 'down-payment-share'),
    today,
  );
  const downPayment = applyRatio(
    overdue,
    share,
    book.rounding('contributions.rounding/quarterly-contribution-rounding', today),
  );
  const end = lastOfMonth(today);
  const parts = splitCents(subtractCents(overdue, downPayment), months);
  const instalments = parts.map((amount, index) => ({ due: lastOfMonth(addMonths(end, index + 1)), amount }));
  return { downPayment, downPaymentDueOn: end, instalments };
}

/** Whether so many plans were revoked in the last years that more has to be paid first. */
function hasBroken(book: ParameterBook, earlier: readonly EarlierPlan[], today: LocalDate): boolean {
  const since = addYears(today, -book.count(setting('revoked-plans-years'), today));
  const revoked = earlier.filter(
    ({ state, endedOn }) => state === 'REVOKED' && endedOn !== undefined && endedOn >= since,
  );
  return revoked.length >= book.count(setting('revoked-plans-that-raise'), today);
}

/** What has to be paid of a plan until a day. */
export function dueUntil({ downPayment, downPaymentDueOn, instalments }: PaymentPlan, day: LocalDate): Cents {
  const first = downPaymentDueOn <= day ? [downPayment] : [];
  return sumCents([...first, ...instalments.filter(({ due }) => due <= day).map(({ amount }) => amount)]);
}

/** How a plan stands on a day, given what was paid on the debts it covers since it began. */
export function planStanding(plan: PaymentPlan, paidSince: Cents, day: LocalDate): 'FOLLOWED' | 'BROKEN' | 'COMPLETED' {
  const last = plan.instalments.at(-1)?.due ?? plan.downPaymentDueOn;
  if (paidSince >= dueUntil(plan, last)) return 'COMPLETED';
  return paidSince < dueUntil(plan, day) ? 'BROKEN' : 'FOLLOWED';
}
