import { cents, type Cents } from '../../../common/money';
import { disclosureRules, entryOf, isUnsafeSum, type StatisticsPart, type Vector } from '../../../common/statistics';

const overdue = 'filter (where due_on < :asOf)';
const measure = (name: string, condition = '') =>
  ['persons', 'cents', 'squares'].map((part) => `coalesce(sum(${name}_${part}) ${condition}, 0)`);

/** Order of the measures in a vector: each has its persons, its cents and its squares. */
const order = ['due', 'paid', 'unpaid', 'overdue', 'surcharges'] as const;

/** Sums of a cell. */
export interface ContributionSums {
  readonly due: Cents;
  readonly paid: Cents;
  readonly overdue: Cents;
  readonly surcharges: Cents;
}

/**
 * Contributions and fees of the quarters, what is paid of them, what is open after its due date, and surcharges. A cell is
 * silent as soon as one of these sums is unsafe, what is open included: it is the difference of two sums that are told.
 */
export const contributionStatistics: StatisticsPart = {
  has: (dimension) => dimension !== 'SCHEME',
  sums: [
    ...measure('due'),
    ...measure('paid'),
    ...measure('unpaid'),
    ...measure('unpaid', overdue),
    ...measure('surcharge'),
  ],
  isUnsafe: (vector) => order.some((_, index) => isUnsafeSum(sumAt(vector, index), disclosureRules())),
  overTime: 'SUM',
};

function sumAt(vector: Vector, index: number) {
  const [persons, sum, squares] = [0, 1, 2].map((part) => entryOf(vector, 3 * index + part)) as [
    number,
    number,
    number,
  ];
  return { persons, cents: sum, squares };
}

/** The sums of a vector, by name. */
export function contributionSums(vector: Vector): ContributionSums {
  const read = (name: (typeof order)[number]) => cents(entryOf(vector, 3 * order.indexOf(name) + 1));
  return { due: read('due'), paid: read('paid'), overdue: read('overdue'), surcharges: read('surcharges') };
}
