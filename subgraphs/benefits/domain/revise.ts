import { earlierOf, type LocalDate } from '../../../common/dates';
import { revisionFrom } from './charter/revision';
import type { Decision } from './decision';
import { condition } from './finding';
import { knownTotal, type Outcome, type Ruling } from './ruling';

/** How a decision is replaced. */
export interface Revision {
  readonly former: Decision;
  readonly notifiedOn: LocalDate;
  readonly isErrorOfFund: boolean;
  readonly isKnownToInsured: boolean;
}

/**
 * A new ruling that corrects the former decision: a lower right after an error of the fund starts the month after the
 * notification, and what was granted before it stands. Charter, article 17.
 */
export function corrected(ruling: Ruling, { former, notifiedOn, isErrorOfFund, isKnownToInsured }: Revision): Ruling {
  const isLower = (ruling.total ?? 0) < (former.total ?? 0);
  const correctedFrom = former.from ?? former.decidedOn;
  const facts = { correctedFrom, notifiedOn, isErrorOfFund, isLower, couldKnow: isKnownToInsured };
  const from = revisionFrom(facts);
  if (from === correctedFrom) return ruling;
  const periods = ruling.periods.filter((period) => period.to >= from);
  return {
    ...ruling,
    periods,
    total: knownTotal(periods),
    from: ruling.from && (ruling.from < from ? from : ruling.from),
  };
}

/** A ruling that executes a judgment: what the rules give when it grants, nothing when it refuses. */
export function judged(ruling: Ruling, judgment: Outcome): Ruling {
  const reasons = [...ruling.reasons, condition('JUDGMENT', judgment !== 'REFUSED', 'Judicial Code, art. 580')];
  if (judgment !== 'REFUSED') return { ...ruling, outcome: judgment, reasons };
  const nothing = {
    from: null,
    to: null,
    periods: [],
    perMonth: null,
    total: null,
    vouchers: null,
    monthsUsed: 0,
    freeQuarters: [],
  };
  return { ...ruling, ...nothing, outcome: judgment, reasons, isAmountAwaited: false };
}

/** A ruling that ends with a day: later periods fall away. */
export function endingOn(ruling: Ruling, lastDay: LocalDate): Ruling {
  const periods = ruling.periods.filter(({ from }) => from <= lastDay);
  const to = ruling.to === null ? lastDay : earlierOf(ruling.to, lastDay);
  return { ...ruling, periods, to, total: knownTotal(periods) };
}
