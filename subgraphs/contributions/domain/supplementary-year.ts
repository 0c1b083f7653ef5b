import { localDate, yearOfDate, type LocalDate } from '../../../common/dates';
import type { Cents } from '../../../common/money';
import { ParameterNotPublished, type ParameterBook } from '../../../common/parameters';
import { lastDayOf } from '../../../common/quarter';
import type { Account } from './account';
import { incomeOfYear } from './income-of-year';
import type { StatementOfAccount } from './statement';
import { supplementaryPensionLimits } from './supplementary-pension';
import { firstKnownDay } from './year-law';

/** What a year that is over allowed in supplementary pension. */
export interface SupplementaryYear {
  readonly year: number;
  /** Income that the premiums rest on; null when nothing was claimed. */
  readonly referenceIncome: Cents | null;
  /** Highest premiums; null when none is open, or the law of the year is not published. */
  readonly ordinary: Cents | null;
  readonly social: Cents | null;
  readonly areContributionsPaid: boolean;
}

/**
 * What a year allowed: the highest premiums on the income that its contributions rest on, and whether every contribution due by
 * 31 December was paid by then, which the deduction asks for. Program law of 24 December 2002, articles 41 to 46; income tax
 * code 1992, article 145/3.
 * @param atYearEnd the account as the books stood on 31 December of the year
 */
export function supplementaryYear(
  book: ParameterBook,
  { claims }: Pick<Account, 'claims'>,
  year: number,
  atYearEnd: StatementOfAccount,
): SupplementaryYear {
  const last = localDate(year, 12, 31);
  const late = atYearEnd.lines.filter(({ quarter, contribution }) => {
    return quarter !== null && lastDayOf(quarter) <= last && contribution > 0;
  });
  return { year, ...limitsOf(book, claims, year), areContributionsPaid: late.length === 0 };
}

function limitsOf(book: ParameterBook, claims: Account['claims'], year: number) {
  const none = { referenceIncome: null, ordinary: null, social: null };
  try {
    const found = incomeOfYear(book, claims, year);
    if (found === undefined) return none;
    const { category, income: referenceIncome } = found;
    const limits = supplementaryPensionLimits(book, { year, category, referenceIncome });
    if (limits.kind !== 'LIMITS') return { ...none, referenceIncome };
    return { referenceIncome, ordinary: limits.ordinary.maximum, social: limits.social.maximum };
  } catch (error) {
    if (error instanceof ParameterNotPublished) return none;
    throw error;
  }
}

/** Years of a contract that are over and whose law is known, in order. */
export function yearsOver(
  book: ParameterBook,
  contract: { readonly from: LocalDate; readonly to: LocalDate | null },
  today: LocalDate,
): number[] {
  const first = Math.max(yearOfDate(contract.from), yearOfDate(firstKnownDay(book)));
  const last = Math.min(yearOfDate(contract.to ?? today), yearOfDate(today) - 1);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
