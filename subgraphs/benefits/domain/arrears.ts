import type { LocalDate } from '../../../common/dates';
import { subtractCents, sumCents, type Cents } from '../../../common/money';
import type { Payment } from './decision';
import type { PaymentPeriod } from './ruling';

/** Statuses of payments that left or are on their way. */
const gone: readonly Payment['status'][] = ['ORDERED', 'PAID'];

/**
 * What a new decision still has to pay: periods that nobody paid, and what was paid too little for the others, at once.
 * What was paid too much is claimed back by a decision of its own.
 */
export function stillToPay(
  periods: readonly PaymentPeriod[],
  payments: readonly Payment[],
  decidedOn: LocalDate,
): PaymentPeriod[] {
  const paid = payments.filter(({ status }) => gone.includes(status));
  return periods.flatMap((period) => {
    const before = paid.filter(({ from, to }) => from <= period.to && to >= period.from);
    if (before.length === 0 || period.gross === null) return before.length === 0 ? [period] : [];
    const left = subtractCents(period.gross, sumCents(before.map(({ gross }) => gross ?? (0 as Cents))));
    return left > 0 ? [{ ...period, gross: left, dueOn: decidedOn }] : [];
  });
}
