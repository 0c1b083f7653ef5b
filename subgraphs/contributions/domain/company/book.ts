import { laterOf, type LocalDate } from '../../../../common/dates';
import type { Cents } from '../../../../common/money';
import type { ParameterBook } from '../../../../common/parameters';
import type { CompanyAccount } from './account';
import { companyEntries, type CompanyEntry } from './entries';
import { settleCompany, type CompanyFile, type CompanyMoney } from './settle';

/** A company's account as it was last booked, with what it follows from. */
export interface KeptCompanyAccount {
  readonly file: CompanyFile;
  readonly account: CompanyAccount;
  /** Last day up to which surcharges were charged. */
  readonly surchargedTo?: LocalDate | undefined;
}

/** A sum that is charged for a year or, below zero, taken back. */
export interface CompanyYearCharge {
  readonly year: number;
  readonly size: 'SMALL' | 'LARGE';
  readonly dueOn: LocalDate;
  readonly amount: Cents;
}

/** Something that changes the account of a company. Without charges and money only surcharges are brought up to the day. */
export interface CompanyAct {
  /** Day on which it is booked. */
  readonly on: LocalDate;
  readonly causeId: string;
  readonly charges?: readonly CompanyYearCharge[];
  readonly money?: CompanyMoney;
}

/** What an act comes to. */
export interface CompanyBooking {
  readonly kept: KeptCompanyAccount;
  readonly entries: readonly CompanyEntry[];
  readonly money: readonly CompanyMoney[];
}

/**
 * Books an act on the account of a company: the whole account is made up again from what was charged and paid, by day of
 * receipt, and what differs from what was booked becomes entries with their cause. Law of 30 December 1992, articles 91 to 94.
 */
export function bookOnCompany(book: ParameterBook, kept: KeptCompanyAccount, act: CompanyAct): CompanyBooking {
  const { on, causeId, charges = [], money } = act;
  const file = charges.reduce((before, charge) => withCharge(before, charge, on), withMoney(kept.file, money));
  const surchargedTo = kept.surchargedTo === undefined ? on : laterOf(kept.surchargedTo, on);
  const account = settleCompany(book, file, surchargedTo);
  const entries = companyEntries(kept.account, account, { on, causeId, money });
  return { kept: { file, account, surchargedTo }, entries, money: money === undefined ? [] : [money] };
}

/** Two bookings on one account, one after the other. */
export function thenOnCompany(first: CompanyBooking, second: CompanyBooking): CompanyBooking {
  return {
    kept: second.kept,
    entries: [...first.entries, ...second.entries],
    money: [...first.money, ...second.money],
  };
}

function withMoney(file: CompanyFile, money: CompanyMoney | undefined): CompanyFile {
  return money === undefined ? file : { ...file, money: [...file.money, money] };
}

function withCharge(file: CompanyFile, { year, size, dueOn, amount }: CompanyYearCharge, on: LocalDate): CompanyFile {
  const former = file.years.find((one) => one.year === year) ?? { year, claimedOn: on, charges: [] };
  const changed = { ...former, size, dueOn, charges: [...former.charges, { on, amount }] };
  return { ...file, years: [...file.years.filter((one) => one.year !== year), changed] };
}
