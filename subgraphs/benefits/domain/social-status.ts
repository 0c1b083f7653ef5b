import { localDate } from '../../../common/dates';
import { addQuarters, quarterOf, yearOf, type Quarter } from '../../../common/quarter';
import { ParameterNotPublished, type ParameterBook } from '../../../common/parameters';
import type { ContributionCategory, ContributionHistory, SettledQuarter } from './facts';
import type { Met } from './finding';
import { amountOn } from './known';

/** Liable under RD 38, article 12 §§1, 1bis and 1ter: main occupation, starter, assisting spouse with the full statute. */
const mainCategories: readonly ContributionCategory[] = ['MAIN', 'PRIMOSTARTER', 'MAXI_SPOUSE'];

/** Liable under RD 38, article 13 §1: a pension is paid, whatever the income. */
const pensionPaid: readonly ContributionCategory[] = ['PENSIONER'];

/** The quarters that end with one, the earliest first. */
export function quartersUpTo(last: Quarter, count: number): Quarter[] {
  return Array.from({ length: count }, (_, index) => addQuarters(last, index - count + 1));
}

/** The quarters just before one, the earliest first. */
export function quartersBefore(quarter: Quarter, count: number): Quarter[] {
  return quartersUpTo(addQuarters(quarter, -1), count);
}

/**
 * Whether a quarter is one of main occupation or of an assisting spouse with the full statute; null when unknown. A period
 * that severance pay of an employee's job covers is a secondary occupation (Brussels labor court of appeal, 14 February
 * 2025, 2023/AB/687).
 */
export function isMainQuarter(settled: SettledQuarter | undefined, isCoveredBySeverancePay = false): Met {
  if (isCoveredBySeverancePay) return false;
  return settled === undefined ? null : mainCategories.includes(settled.category);
}

/**
 * Whether the status of a quarter opens the benefits of the fund: main occupation or full spouse statute, or any other
 * category but a pension in payment whose contribution reaches the main minimum. RD 27.9.2015, article 1; RD 15.12.2019
 * and RD 20.12.2021. Null when the quarter or its income is not known.
 */
export function opensFundBenefits(book: ParameterBook, settled: SettledQuarter | undefined): Met {
  if (settled === undefined) return null;
  if (mainCategories.includes(settled.category)) return true;
  if (settled.category === 'PENSION_AGE') return settled.quarter >= firstFullQuarterAtPensionAge(book);
  if (pensionPaid.includes(settled.category)) return false;
  return reachesMainMinimum(book, settled);
}

/** Whether the income of a quarter's contribution reaches the main minimum of its year; null when it is not known. */
export function reachesMainMinimum(book: ParameterBook, { quarter, income }: SettledQuarter): Met {
  if (income === null) return null;
  try {
    return income >= amountOn(book, 'status-conditions/main-minimum-income', localDate(yearOf(quarter), 1, 1)).value;
  } catch (error) {
    if (error instanceof ParameterNotPublished) return null;
    throw error;
  }
}

/** Whether the contribution of a quarter is in order: paid, or none had to be paid. Null when it is not settled. */
export function isInOrder(settled: SettledQuarter | undefined): Met {
  return settled === undefined ? null : settled.situation !== 'NOT_PAID';
}

/** Whether a quarter was paid; an exempted or assimilated one was not. Null when it is not settled. */
export function isPaid(settled: SettledQuarter | undefined): Met {
  return settled === undefined ? null : settled.situation === 'PAID';
}

/** Whether a quarter was paid or builds pension rights without payment, as an assimilated one does. */
export function buildsPension(settled: SettledQuarter | undefined): boolean {
  return settled?.situation === 'PAID' || settled?.situation === 'ASSIMILATED';
}

/** The answers of several quarters as one: false when one is, null when one is not known, else true. */
export function every(answers: readonly Met[]): Met {
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

/** First quarter in which full contributions at pension age open the benefits of the fund. PL 18.7.2025, article 237. */
function firstFullQuarterAtPensionAge(book: ParameterBook): Quarter {
  const id = 'benefits.status-conditions/full-contribution-at-pension-age-from';
  const from = book.inForceFrom(id);
  if (from === undefined) throw new Error(`${id} has no first day`);
  return quarterOf(from);
}

/** Text of a list of quarters, such as `2026-Q1, 2026-Q2`. */
export function listQuarters(quarters: readonly Quarter[]): string {
  return quarters.join(', ');
}

/**
 * The history with the running quarter added when it is not settled yet: its category is known before it is due. Only for
 * tests of liability, never for tests of payment.
 */
export function withRunningQuarter(
  history: ContributionHistory,
  running: { readonly quarter: Quarter; readonly category: ContributionCategory | null },
): ContributionHistory {
  if (running.category === null || history.has(running.quarter)) return history;
  const income = history.get(addQuarters(running.quarter, -1))?.income ?? null;
  const { quarter, category } = running;
  return new Map([...history, [quarter, { quarter, category, situation: 'NOT_PAID', income }]]);
}
