import { cents, type Cents } from '../../../common/money';
import {
  disclosureRules,
  entryOf,
  isTooFew,
  isUnsafeSum,
  type StatisticsPart,
  type Vector,
} from '../../../common/statistics';

/** Counts and sums of a cell. */
export interface BenefitSums {
  readonly claims: number;
  readonly granted: number;
  readonly refused: number;
  readonly paidAmount: Cents;
}

/** A benefit is paid once a month, so that one person may stand behind three payments of a quarter. */
const paymentsPerPerson = 3;

/** Claims received, first decisions taken and benefits paid in the quarters. */
export const benefitStatistics: StatisticsPart = {
  has: () => true,
  sums: ['claims', 'granted', 'refused', 'payments', 'paid_cents', 'paid_squares'].map((name) => `sum(${name})`),
  isUnsafe: ([claims = 0, granted = 0, refused = 0, payments = 0, paid = 0, squares = 0]) => {
    const rules = disclosureRules();
    const sum = { persons: payments, cents: paid, squares, entriesPerPerson: paymentsPerPerson };
    return [claims, granted, refused].some((count) => isTooFew(count, rules)) || isUnsafeSum(sum, rules);
  },
  overTime: 'SUM',
};

/** The counts and sums of a vector, by name. */
export function benefitSums(vector: Vector): BenefitSums {
  const [claims, granted, refused] = [0, 1, 2].map((index) => entryOf(vector, index)) as [number, number, number];
  return { claims, granted, refused, paidAmount: cents(entryOf(vector, 4)) };
}

/** Decisions by the days that they took. */
export type DaysTaken = readonly { readonly days: number; readonly decisions: number }[];

/** Median of the days from claim to decision; null without decisions. Of two in the middle their mean, rounded up. */
export function medianDays(taken: DaysTaken): number | null {
  const ordered = [...taken].sort((one, other) => one.days - other.days);
  const count = ordered.reduce((sum, { decisions }) => sum + decisions, 0);
  if (count === 0) return null;
  const at = (position: number) => {
    let passed = 0;
    return ordered.find(({ decisions }) => (passed += decisions) > position)?.days ?? 0;
  };
  return Math.ceil((at(Math.floor((count - 1) / 2)) + at(Math.floor(count / 2))) / 2);
}
