import { count, euro, Tracer, type Explanation } from '../../../common/explanation';
import {
  addMonths,
  laterOf,
  lastOfMonth,
  localDate,
  monthOfDate,
  yearOfDate,
  type LocalDate,
} from '../../../common/dates';
import { cents, type Cents } from '../../../common/money';
import type { ParameterBook, ParameterValue } from '../../../common/parameters';
import { applyRatio } from '../../../common/ratio';

/** State of a company that bears on its contribution. */
export interface CompanyPeriod {
  readonly kind: 'DORMANT' | 'BANKRUPT' | 'DISSOLVED';
  readonly from: LocalDate;
  readonly to?: LocalDate | null;
}

/** What is known of a company. */
export interface CompanyFacts {
  readonly foundedOn: LocalDate;
  readonly states: readonly CompanyPeriod[];
  /** Totals of balance sheets by the year in which they were closed, in cents. */
  readonly balanceSheets: readonly { readonly year: number; readonly total: Cents }[];
  /**
   * Years in which it may be exempt as a starter, with whether it is (article 94, 9°); null when a fact is missing, and then
   * the contribution is owed until the company shows it.
   */
  readonly starterYears?: readonly { readonly year: number; readonly isExempt: boolean | null }[];
}

/** What a company owes for a year, and why. */
export interface CompanyContribution {
  readonly kind: 'OWED';
  readonly year: number;
  readonly size: 'SMALL' | 'LARGE';
  readonly amount: Cents;
  readonly dueOn: LocalDate;
  readonly explanation: Explanation;
}

/** Why nothing is owed for a year, or cannot be said. */
export interface NoCompanyContribution {
  readonly kind: 'NOT_OWED' | 'UNKNOWN';
  readonly reason: 'NOT_FOUNDED_YET' | 'DORMANT' | 'INSOLVENT' | 'STARTER' | 'BALANCE_SHEET_MISSING';
}

const id = (name: string) => `contributions.company/${name}`;

/**
 * Annual contribution of a company: the small or the large amount by the total of the balance sheet of the penultimate
 * closed year; the small one in its first two years. Not owed while bankrupt or dissolved, for full years without
 * activity, and by starters. Law of 30 December 1992, articles 91, 92, 92bis and 94. Throws ParameterNotPublished.
 */
export function companyContribution(
  book: ParameterBook,
  facts: CompanyFacts,
  year: number,
): CompanyContribution | NoCompanyContribution {
  const reason = whyNotOwed(facts, year);
  if (reason !== undefined) return { kind: 'NOT_OWED', reason };
  const first = localDate(year, 1, 1);
  const tracer = new Tracer();
  const size = sizeOf(book, facts, year, tracer);
  if (size === undefined) return { kind: 'UNKNOWN', reason: 'BALANCE_SHEET_MISSING' };
  const amount = book.at(id(size === 'SMALL' ? 'small-amount' : 'large-amount'), first);
  tracer.step('contributions.company-amount', [euro('amount', amount.quantity as number)], [amount]);
  const dueOn = companyDueDate(book, facts.foundedOn, year);
  return { kind: 'OWED', year, size, amount: amount.quantity as Cents, dueOn, explanation: tracer.explanation() };
}

/**
 * Last day for payment: 31 December, or the last day of the third month after the month of foundation when that is later.
 * Law of 30 December 1992, article 92.
 */
export function companyDueDate(book: ParameterBook, foundedOn: LocalDate, year: number): LocalDate {
  const usual = lastOfMonth(localDate(year, book.count(id('due-month'), localDate(year, 1, 1)), 1));
  if (yearOfDate(foundedOn) !== year) return usual;
  const months = book.count(id('months-after-foundation'), foundedOn);
  return laterOf(usual, lastOfMonth(addMonths(localDate(year, monthOfDate(foundedOn), 1), months)));
}

/**
 * Surcharge for late payment on a day, in cents: 1 % of the unpaid contribution for each calendar month from the one after
 * the due date to the one of the day, included. Law of 30 December 1992, article 93.
 */
export function companySurcharge(book: ParameterBook, unpaid: Cents, dueOn: LocalDate, day: LocalDate): Cents {
  const months = (yearOfDate(day) - yearOfDate(dueOn)) * 12 + monthOfDate(day) - monthOfDate(dueOn);
  if (months <= 0) return cents(0);
  const rate = book.ratio(id('late-rate'), day);
  const rounding = book.rounding('contributions.surcharges/surcharge-rounding', day);
  return applyRatio(unpaid * months, rate, rounding);
}

function whyNotOwed(facts: CompanyFacts, year: number): NoCompanyContribution['reason'] | undefined {
  const [first, last] = [localDate(year, 1, 1), localDate(year, 12, 31)];
  if (facts.foundedOn > last) return 'NOT_FOUNDED_YET';
  const covers = ({ from, to }: CompanyPeriod) => from <= first && (to == null || to >= last);
  const touchesEnd = ({ from, to }: CompanyPeriod) => from <= last && (to == null || to >= last);
  if (facts.states.some((state) => state.kind !== 'DORMANT' && touchesEnd(state))) return 'INSOLVENT';
  if (facts.states.some((state) => state.kind === 'DORMANT' && covers(state))) return 'DORMANT';
  const isStarter = facts.starterYears?.some((one) => one.year === year && one.isExempt === true) === true;
  return isStarter ? 'STARTER' : undefined;
}

function sizeOf(book: ParameterBook, facts: CompanyFacts, year: number, tracer: Tracer): 'SMALL' | 'LARGE' | undefined {
  const first = localDate(year, 1, 1);
  const distance = book.count(id('penultimate-year-distance'), first);
  if (yearOfDate(facts.foundedOn) > year - distance) {
    tracer.step('contributions.company-new', [count('foundedIn', yearOfDate(facts.foundedOn), 'year')]);
    return 'SMALL';
  }
  const sheet = facts.balanceSheets.find((one) => one.year === year - distance);
  if (sheet === undefined) return undefined;
  const limit = limitOf(book, first);
  const isLarge = sheet.total > (limit.quantity as number);
  tracer.step(
    isLarge ? 'contributions.company-above-limit' : 'contributions.company-within-limit',
    [count('closedIn', sheet.year, 'year'), euro('total', sheet.total), euro('limit', limit.quantity as number)],
    [limit],
  );
  return isLarge ? 'LARGE' : 'SMALL';
}

/** The limit of the year; that of 2021 was fixed by decree and stands apart. */
function limitOf(book: ParameterBook, day: LocalDate): ParameterValue {
  return book.inForceAt(id('balance-sheet-limit'), day) ?? book.at(id('balance-sheet-limit-before-2022'), day);
}
