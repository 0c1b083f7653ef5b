import { monthOfDate, yearOfDate, type LocalDate } from '../../../../common/dates';
import { addCents, cents, subtractCents, sumCents, zeroCents, type Cents } from '../../../../common/money';
import type { ParameterBook } from '../../../../common/parameters';
import { applyRatio } from '../../../../common/ratio';
import { allocatePayment, kindOrder, type Debt } from '../allocation';
import type { CompanyAccount, CompanyClaim } from './account';

/** What was charged for a year, and when: the notice, and what was added later. */
export interface CompanyCharge {
  readonly on: LocalDate;
  /** Above zero when charged, below when taken back, in cents. */
  readonly amount: Cents;
}

/** Money that came in for a company; below zero when it went back. */
export interface CompanyMoney {
  readonly id: string;
  readonly amount: Cents;
  /** Day on which the account of the fund was credited or debited. */
  readonly on: LocalDate;
}

/** What an account follows from. */
export interface CompanyFile {
  readonly companyId: string;
  readonly years: readonly (Pick<CompanyClaim, 'year' | 'size' | 'claimedOn' | 'dueOn' | 'proceedingsOn'> & {
    readonly charges: readonly CompanyCharge[];
  })[];
  /** In the order of booking. */
  readonly money: readonly CompanyMoney[];
}

/**
 * The account of a company on a day as it follows from what was charged and paid, each sum of money as of the day on which
 * the fund received it, whenever it was recorded: a payment that becomes known late takes its place among the others. What is
 * due before what is not, the oldest first, inside a year in the order that the fund has settled (Civil Code, articles 5.208
 * to 5.210). The surcharge is 1 % of what was unpaid for each calendar month from the one after the due date to the one of
 * payment, of proceedings, or of the day, that month included. Law of 30 December 1992, article 93. Cents.
 */
export function settleCompany(book: ParameterBook, file: CompanyFile, day: LocalDate): CompanyAccount {
  const settling = new Settling(book, file);
  for (const happening of happeningsOf(file)) settling.take(happening);
  return settling.accountOn(day);
}

interface Happening {
  readonly on: LocalDate;
  readonly year?: number;
  readonly amount: Cents;
}

/** Charges and money in order of days; on one day what is charged comes first. */
function happeningsOf({ years, money }: CompanyFile): Happening[] {
  const charges = years.flatMap(({ year, charges: all }) => owedCharges(all).map((one) => ({ ...one, year })));
  const all: Happening[] = [...charges, ...money.map(({ on, amount }) => ({ on, amount }))];
  return all.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/** What was taken back was never owed: it is set off against the charges, the last one first. */
function owedCharges(charges: readonly CompanyCharge[]): CompanyCharge[] {
  let back = -sumCents(charges.filter(({ amount }) => amount < 0).map(({ amount }) => amount));
  const left = [...charges]
    .filter(({ amount }) => amount > 0)
    .reverse()
    .map(({ on, amount }) => {
      const taken = Math.min(back, amount);
      back -= taken;
      return { on, amount: cents(amount - taken) };
    });
  return left.filter(({ amount }) => amount > 0).reverse();
}

/** One year while its account is made up. */
class Year {
  contribution = zeroCents;
  paid = zeroCents;
  paidSurcharge = zeroCents;
  /** Cents that were paid late, each counted once for each month. */
  private lateMonths = 0;

  constructor(
    private readonly book: ParameterBook,
    readonly facts: CompanyFile['years'][number],
  ) {}

  get open(): Cents {
    return subtractCents(this.contribution, this.paid);
  }

  surchargeOn(day: LocalDate): Cents {
    const rate = this.book.ratio('contributions.company/late-rate', day);
    const rounding = this.book.rounding('contributions.surcharges/surcharge-rounding', day);
    return applyRatio(this.lateMonths + this.open * this.monthsUntil(day), rate, rounding);
  }

  debtsOn(day: LocalDate): Debt[] {
    const about = { key: String(this.facts.year), dueOn: this.facts.dueOn };
    const surcharge = subtractCents(this.surchargeOn(day), this.paidSurcharge);
    const debts: Debt[] = [
      { ...about, kind: 'CONTRIBUTION', open: this.open },
      { ...about, kind: 'SURCHARGE', open: surcharge },
    ];
    return debts.filter(({ open }) => open > 0);
  }

  pay(kind: Debt['kind'], amount: Cents, day: LocalDate): void {
    if (kind === 'SURCHARGE') {
      this.paidSurcharge = addCents(this.paidSurcharge, amount);
      return;
    }
    this.paid = addCents(this.paid, amount);
    this.lateMonths += amount * this.monthsUntil(day);
  }

  claimOn(day: LocalDate): CompanyClaim {
    const { year, size, claimedOn, dueOn, proceedingsOn } = this.facts;
    return {
      ...{ year, size, claimedOn, dueOn, proceedingsOn },
      charged: { contribution: this.contribution, surcharge: this.surchargeOn(day) },
      paid: { contribution: this.paid, surcharge: this.paidSurcharge },
    };
  }

  /** Calendar months of delay, that of the day included. */
  private monthsUntil(day: LocalDate): number {
    const { dueOn, proceedingsOn } = this.facts;
    const end = proceedingsOn !== undefined && proceedingsOn < day ? proceedingsOn : day;
    return Math.max(0, (yearOfDate(end) - yearOfDate(dueOn)) * 12 + monthOfDate(end) - monthOfDate(dueOn));
  }
}

class Settling {
  private readonly years: Map<number, Year>;
  private credit = zeroCents;

  constructor(
    private readonly book: ParameterBook,
    private readonly file: CompanyFile,
  ) {
    this.years = new Map(file.years.map((facts) => [facts.year, new Year(book, facts)]));
  }

  take({ on, year, amount }: Happening): void {
    const charged = year === undefined ? undefined : this.years.get(year);
    if (charged === undefined) this.credit = addCents(this.credit, amount);
    else charged.contribution = addCents(charged.contribution, amount);
    if (this.credit > 0) this.applyCredit(on);
  }

  accountOn(day: LocalDate): CompanyAccount {
    const claims = [...this.years.values()].map((year) => year.claimOn(day));
    return { companyId: this.file.companyId, claims, credit: this.credit };
  }

  private applyCredit(on: LocalDate): void {
    const debts = [...this.years.values()].flatMap((year) => year.debtsOn(on));
    const { parts, remainder } = allocatePayment(debts, this.credit, { order: kindOrder(this.book, on), on });
    for (const { debt, amount } of parts) this.years.get(Number(debt.key))?.pay(debt.kind, amount, on);
    this.credit = remainder;
  }
}
