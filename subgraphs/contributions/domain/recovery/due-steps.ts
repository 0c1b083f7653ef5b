import type { LocalDate } from '../../../../common/dates';
import type { DeliveryChannel, RecoveryDebt, RecoveryFile } from './file';
import { totalOfDebts } from './debts';
import { sortDebts } from './state';
import type { RecoveryTerms } from './terms';
import { trackOf } from './track';

/** Steps that the daily run takes by itself; everything after them is a decision of people. */
export const automaticSteps = ['REMINDER', 'STATEMENT', 'FORMAL_NOTICE'] as const;

/** One of them. */
export type AutomaticStep = (typeof automaticSteps)[number];

/** A letter that is due, and why. */
export interface DueStep {
  readonly kind: AutomaticStep;
  readonly debts: readonly RecoveryDebt[];
  readonly channel: DeliveryChannel;
}

/** What a run does with one file. */
export type RecoveryMove =
  | { readonly steps: readonly DueStep[]; readonly because?: undefined }
  /** Nothing, and why. */
  | { readonly steps: readonly []; readonly because: 'NOTHING_DUE' | 'MONEY_WAITING' | 'BELOW_MINIMUM' };

/**
 * The letters that are due on a day: one for each kind, about the debts that have come to it. None while money that is
 * applied to no debt may be the debtor's, and none for sums below the limit of the fund. Taken twice on one day, nothing is
 * due the second time, because each waiting time is at least one day.
 */
export function moveOf(file: RecoveryFile, terms: RecoveryTerms, on: LocalDate): RecoveryMove {
  const { active } = sortDebts(file, terms, on);
  const due = active
    .map((debt) => trackOf(file, debt, terms, on))
    .filter(({ nextOn }) => nextOn !== null && nextOn <= on);
  const steps = automaticSteps
    .map((kind) => ({
      kind,
      debts: due.filter(({ next }) => next === kind).map(({ debt }) => debt),
      channel: kind === 'FORMAL_NOTICE' ? ('REGISTERED' as const) : ('POST' as const),
    }))
    .filter(({ debts }) => debts.length > 0);
  if (steps.length === 0) return { steps: [], because: 'NOTHING_DUE' };
  if (file.isMoneyWaiting) return { steps: [], because: 'MONEY_WAITING' };
  if (totalOfDebts(active) < terms.smallestDebt) return { steps: [], because: 'BELOW_MINIMUM' };
  return { steps };
}
