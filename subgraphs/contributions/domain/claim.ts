import type { LocalDate } from '../../../common/dates';
import { addCents, cents, subtractCents, sumCents, zeroCents, type Cents } from '../../../common/money';
import { yearOf, type Quarter } from '../../../common/quarter';
import type { ContributionCategory } from './contribution-category';
import type { AssessedFacts, AssessmentBasis, ReportedIncome } from './quarter-assessment';

/** The three kinds of sums that a quarter bears, in cents. */
export interface QuarterSums {
  readonly contribution: Cents;
  readonly fee: Cents;
  readonly surcharge: Cents;
}

/** Whether a quarter is owed, or why it is not. */
export type QuarterStanding = 'OWED' | 'EXEMPTED' | 'ASSIMILATED';

/** What is claimed for a quarter: number 0 is the quarterly notice, the others are supplements at regularization. */
export interface Claim {
  readonly quarter: Quarter;
  readonly number: number;
  readonly category: ContributionCategory;
  readonly basis: AssessmentBasis;
  readonly standing: QuarterStanding;
  readonly isFirstQuarter: boolean;
  readonly claimedOn: LocalDate;
  readonly dueOn: LocalDate;
  /** Income for a year that the contribution was computed on; absent for a start-up one. */
  readonly income?: Cents;
  readonly source?: ReportedIncome;
  readonly charged: QuarterSums;
  readonly paid: QuarterSums;
  /** First quarter end on which the unpaid principal bears a surcharge. */
  readonly surchargeFrom: LocalDate;
  /** Last quarter end whose surcharge was charged. */
  readonly surchargedTo?: LocalDate | undefined;
  /** Day of the one annual surcharge. */
  readonly annualSurchargedOn?: LocalDate | undefined;
}

/** Where a quarter stands on a day. */
export type QuarterStatus = 'DUE' | 'PAID' | 'OVERDUE' | 'EXEMPTED' | 'ASSIMILATED' | 'NOTHING_OWED';

/** One quarter of an account on a day: all its claims together. */
export interface AccountQuarter {
  readonly quarter: Quarter;
  readonly category: ContributionCategory;
  readonly basis: AssessmentBasis;
  readonly standing: QuarterStanding;
  readonly status: QuarterStatus;
  readonly income?: Cents;
  readonly charged: QuarterSums;
  readonly paid: Cents;
  readonly due: Cents;
  readonly dueOn: LocalDate;
  /** What the quarter rests on now, to explain it. */
  readonly facts: AssessedFacts;
}

/** No sum of any kind. */
export const noSums: QuarterSums = { contribution: zeroCents, fee: zeroCents, surcharge: zeroCents };

/** Contribution, fee and surcharges together. */
export function totalOf({ contribution, fee, surcharge }: QuarterSums): Cents {
  return cents(contribution + fee + surcharge);
}

/** Contribution and fee: what surcharges are computed on. Royal decree no. 38, article 20 §4; general regulation, article 44. */
export function principalOf({ contribution, fee }: QuarterSums): Cents {
  return addCents(contribution, fee);
}

/** What is still to be paid of a claim, by kind. */
export function openSums({ charged, paid }: Pick<Claim, 'charged' | 'paid'>): QuarterSums {
  return {
    contribution: subtractCents(charged.contribution, paid.contribution),
    fee: subtractCents(charged.fee, paid.fee),
    surcharge: subtractCents(charged.surcharge, paid.surcharge),
  };
}

/** What is still to be paid of a claim. */
export function openAmount(claim: Pick<Claim, 'charged' | 'paid'>): Cents {
  return totalOf(openSums(claim));
}

/** Adds two sums kind by kind. */
export function addSums(one: QuarterSums, other: QuarterSums): QuarterSums {
  return {
    contribution: addCents(one.contribution, other.contribution),
    fee: addCents(one.fee, other.fee),
    surcharge: addCents(one.surcharge, other.surcharge),
  };
}

/** What is overdue on a day among claims: the open part of those whose due date has passed. */
export function overdueOn(claims: readonly Claim[], today: LocalDate): Cents {
  return sumCents(claims.filter(({ dueOn }) => dueOn < today).map(openAmount));
}

/** The quarters of an account, the latest first. Claims of one quarter are put together; the last one says what it rests on. */
export function accountQuarters(claims: readonly Claim[], today: LocalDate): AccountQuarter[] {
  const byQuarter = new Map<Quarter, Claim[]>();
  for (const claim of claims) byQuarter.set(claim.quarter, [...(byQuarter.get(claim.quarter) ?? []), claim]);
  const quarters = [...byQuarter.values()].map((ofQuarter) => accountQuarter(ofQuarter, today));
  return quarters.sort((one, other) => (one.quarter < other.quarter ? 1 : -1));
}

/** One quarter from its claims, of which there is at least one. */
export function accountQuarter(claims: readonly Claim[], today: LocalDate): AccountQuarter {
  const inOrder = [...claims].sort((one, other) => one.number - other.number);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('a quarter has at least one claim');
  const { quarter, category, basis, standing, income } = last;
  const charged = inOrder.map((claim) => claim.charged).reduce(addSums);
  const paid = sumCents(inOrder.map((claim) => totalOf(claim.paid)));
  const due = sumCents(inOrder.map(openAmount));
  const isOverdue = overdueOn(inOrder, today) > 0;
  const status = statusOf({ standing, charged, due, isOverdue });
  return {
    quarter,
    category,
    basis,
    standing,
    status,
    income,
    charged,
    paid,
    due,
    dueOn: first.dueOn,
    facts: factsOf(last),
  };
}

/** What a claim rests on, enough to compute and explain it again. */
export function factsOf({ quarter, category, basis, source, isFirstQuarter }: Claim): AssessedFacts {
  return { quarter, category, basis, source, isFirstQuarter };
}

interface Standing {
  readonly standing: QuarterStanding;
  readonly charged: QuarterSums;
  readonly due: Cents;
  readonly isOverdue: boolean;
}

function statusOf({ standing, charged, due, isOverdue }: Standing): QuarterStatus {
  if (due > 0) return isOverdue ? 'OVERDUE' : 'DUE';
  if (standing !== 'OWED') return standing;
  return totalOf(charged) === 0 ? 'NOTHING_OWED' : 'PAID';
}

/** Years of the claims whose contribution is not yet definitive. */
export function provisionalYears(claims: readonly Claim[]): number[] {
  const open = claims.filter(({ basis }) => basis !== 'DEFINITIVE').map(({ quarter }) => yearOf(quarter));
  return [...new Set(open)].sort((one, other) => one - other);
}
