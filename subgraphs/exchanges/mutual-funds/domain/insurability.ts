import type { ParameterBook } from '../../../../common/parameters';
import { localDate, yearOfDate } from '../../../../common/dates';
import type { AffiliationPeriod } from '../../../../common/exchange/affiliations';
import { quarterOf } from '../../../../common/quarter';
import { toldQuarters, type ToldQuarter, type Voucher } from './voucher';

/** On which contributions the right to health care of a year rests. */
export type InsurabilityBasis = 'REFERENCE_YEAR' | 'STARTER';

/** What the contributions say of the right to health care in a year. */
export interface Insurability {
  readonly memberId: string;
  readonly year: number;
  readonly basis: InsurabilityBasis;
  /** Year whose contributions count. */
  readonly referenceYear: number;
  readonly quarters: readonly ToldQuarter[];
  /** Whether they are in order; null when nothing of them is settled yet. */
  readonly isInOrder: boolean | null;
}

/** What the answer rests on. */
export interface InsurabilityFacts {
  readonly memberId: string;
  readonly periods: readonly AffiliationPeriod[];
  readonly vouchers: readonly Voucher[];
}

const inOrder: ReadonlySet<string> = new Set(['PAID', 'EXEMPTED', 'ASSIMILATED']);

/**
 * What the contributions say of a year. As a rule those of the second year before count: all its quarters with an affiliation
 * have to be in order. For a starter the first quarter covers the year in which it lies and the next one.
 */
export function insurability(book: ParameterBook, facts: InsurabilityFacts, year: number): Insurability {
  const { memberId, periods, vouchers } = facts;
  const on = localDate(year, 1, 1);
  const first = periods.map(({ from }) => from).sort()[0];
  const cover = book.at('mutual-funds.insurability/starter-cover-years', on).quantity as number;
  const firstYear = first === undefined ? null : yearOfDate(first);
  if (first !== undefined && firstYear !== null && firstYear <= year && year <= firstYear + cover) {
    const quarters = quartersOf(vouchers, firstYear).filter(({ quarter }) => quarter === quarterOf(first));
    return { memberId, year, basis: 'STARTER', referenceYear: firstYear, quarters, isInOrder: areInOrder(quarters) };
  }
  const referenceYear = year - (book.at('mutual-funds.insurability/reference-year-distance', on).quantity as number);
  const quarters = quartersOf(vouchers, referenceYear);
  return { memberId, year, basis: 'REFERENCE_YEAR', referenceYear, quarters, isInOrder: areInOrder(quarters) };
}

function quartersOf(vouchers: readonly Voucher[], year: number): ToldQuarter[] {
  const voucher = vouchers.find((one) => one.year === year && one.status !== 'CANCELLATION');
  return voucher === undefined ? [] : toldQuarters(voucher);
}

function areInOrder(quarters: readonly ToldQuarter[]): boolean | null {
  const subject = quarters.filter(({ situation }) => situation !== 'NOT_SUBJECT');
  return subject.length === 0 ? null : subject.every(({ situation }) => inOrder.has(situation));
}
