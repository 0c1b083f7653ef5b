import type { LocalDate } from '../../../common/dates';
import type { Explanation } from '../../../common/explanation';
import { sumCents, type Cents } from '../../../common/money';
import { ParameterNotPublished } from '../../../common/parameters';
import type { Quarter } from '../../../common/quarter';
import type { Finding } from './finding';

/** What was decided. */
export type Outcome = 'GRANTED' | 'PARTLY_GRANTED' | 'REFUSED';

/** A period that is paid at once; the sum is null while its amount is neither published nor derivable. */
export interface PaymentPeriod {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Day by which it is to be paid. */
  readonly dueOn: LocalDate;
  readonly gross: Cents | null;
}

/** What the law gives to one claim. */
export interface Ruling {
  readonly outcome: Outcome;
  /** Every reason, met or not; a refusal rests on those that are not. */
  readonly reasons: readonly Finding[];
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly periods: readonly PaymentPeriod[];
  /** Benefit of a full month; null for benefits counted otherwise or while awaited. */
  readonly perMonth: Cents | null;
  /** Sum of the periods whose amount is known; null for vouchers and when none is known. */
  readonly total: Cents | null;
  readonly vouchers: number | null;
  /** Whether the amount of the first period is neither published nor derivable. */
  readonly isAmountAwaited: boolean;
  /** Months that the award consumes of a credit, in steps of a quarter of a month. */
  readonly monthsUsed: number;
  /** Quarters for which no contribution is due because of the award. */
  readonly freeQuarters: readonly Quarter[];
  readonly explanation: Explanation;
}

/** Reasons that close a claim: conditions that are not met, and facts that nobody brought. */
export function unmet(reasons: readonly Finding[]): Finding[] {
  return reasons.filter(({ isMet }) => isMet !== true);
}

/** A refusal for every reason that is not met. Charter, article 13. */
export function refusal(reasons: readonly Finding[], explanation: Explanation): Ruling {
  const nothing = { from: null, to: null, periods: [], perMonth: null, total: null, vouchers: null };
  return {
    outcome: 'REFUSED',
    reasons,
    ...nothing,
    isAmountAwaited: false,
    monthsUsed: 0,
    freeQuarters: [],
    explanation,
  };
}

/** An amount, or null while the law has none for its day. */
export function unlessAwaited<T>(find: () => T): T | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof ParameterNotPublished) return null;
    throw error;
  }
}

/** Sum of the periods whose amount is known; null when none is. */
export function knownTotal(periods: readonly PaymentPeriod[]): Cents | null {
  const known = periods.map(({ gross }) => gross).filter((gross) => gross !== null);
  return known.length === 0 ? null : sumCents(known);
}
