import type { LocalDate } from '../../../../common/dates';
import { addCents, cents, subtractCents, zeroCents, type Cents } from '../../../../common/money';
import type { EntryKind, LedgerAccount } from '../ledger';
import type { CompanyMoney } from './settle';
import { noCompanySums, totalOfCompany, type CompanyAccount, type CompanySums } from './account';

/** One movement between two ledger accounts of a company; see `LedgerEntry`. */
export interface CompanyEntry {
  readonly bookedOn: LocalDate;
  readonly kind: EntryKind;
  /** Absent for money that belongs to no debt. */
  readonly year?: number | undefined;
  readonly debit: LedgerAccount;
  readonly credit: LedgerAccount;
  readonly parts: CompanySums & { readonly unapplied: Cents };
  readonly causeId: string;
}

/** Why an account changes, on which day it is booked, and the money that moves, below zero when it leaves. */
export interface CompanyCause {
  readonly on: LocalDate;
  readonly causeId: string;
  readonly money?: Pick<CompanyMoney, 'amount' | 'on'> | undefined;
}

/**
 * The entries that lead an account from one state to another; the ledger is only added to. What was charged too much is taken
 * back, money that settles other debts than before is freed and used again, and money that comes in settles what is newly
 * paid before it is kept in hand. Money counts on the day on which it moved, the rest on the day of booking. The entries add
 * up to the second state.
 */
export function companyEntries(before: CompanyAccount, after: CompanyAccount, cause: CompanyCause): CompanyEntry[] {
  const changes = after.claims.map((claim) => {
    const former = before.claims.find(({ year }) => year === claim.year);
    const charged = difference(claim.charged, former?.charged ?? noCompanySums);
    return { year: claim.year, charged, paid: difference(claim.paid, former?.paid ?? noCompanySums) };
  });
  const add = new Entries(cause);
  for (const { year, charged } of changes) {
    add.entry('CHARGE', 'DEBTOR', 'CHARGED', above(charged, 'contribution'), year);
    add.entry('DECREASE', 'CHARGED', 'DEBTOR', below(charged, 'contribution'), year);
    add.entry('SURCHARGE', 'DEBTOR', 'CHARGED', above(charged, 'surcharge'), year);
    add.entry('CORRECTION', 'CHARGED', 'DEBTOR', below(charged, 'surcharge'), year);
  }
  for (const { year, paid } of changes) add.entry('CREDIT_MADE', 'DEBTOR', 'CREDIT', below(paid), year);
  let money = Math.max(0, cause.money?.amount ?? 0);
  for (const { year, paid } of changes) {
    const more = above(paid);
    const fresh = take(more, money);
    money -= totalOfCompany(fresh);
    add.entry('PAYMENT', 'BANK', 'DEBTOR', fresh, year);
    add.entry('CREDIT_USED', 'CREDIT', 'DEBTOR', difference(more, fresh), year);
  }
  add.entry('PAYMENT', 'BANK', 'CREDIT', noCompanySums, undefined, cents(money));
  add.entry('REFUND', 'CREDIT', 'BANK', noCompanySums, undefined, cents(Math.max(0, -(cause.money?.amount ?? 0))));
  return add.entries;
}

/** What an entry adds to the balance that a company owes; negative when it takes from it. */
export function companyBalanceEffect({ debit, credit, parts }: CompanyEntry): Cents {
  const sum = addCents(parts.contribution, parts.surcharge, parts.unapplied);
  const isOfCompany = (account: LedgerAccount) => account === 'DEBTOR' || account === 'CREDIT';
  return cents((isOfCompany(debit) ? sum : 0) - (isOfCompany(credit) ? sum : 0));
}

class Entries {
  readonly entries: CompanyEntry[] = [];

  constructor(private readonly cause: CompanyCause) {}

  entry(
    kind: EntryKind,
    debit: LedgerAccount,
    credit: LedgerAccount,
    sums: CompanySums,
    year: number | undefined,
    unapplied = zeroCents,
  ): void {
    if (totalOfCompany(sums) + unapplied === 0) return;
    const { on, causeId, money } = this.cause;
    const bookedOn = kind === 'PAYMENT' || kind === 'REFUND' ? (money?.on ?? on) : on;
    this.entries.push({ bookedOn, kind, year, debit, credit, parts: { ...sums, unapplied }, causeId });
  }
}

const both = ['contribution', 'surcharge'] as const;

function difference(one: CompanySums, other: CompanySums): CompanySums {
  return {
    contribution: subtractCents(one.contribution, other.contribution),
    surcharge: subtractCents(one.surcharge, other.surcharge),
  };
}

/** The parts above zero. */
function above(sums: CompanySums, ...kinds: readonly (keyof CompanySums)[]): CompanySums {
  return chosen(sums, kinds, 1);
}

/** The parts below zero, as positive sums. */
function below(sums: CompanySums, ...kinds: readonly (keyof CompanySums)[]): CompanySums {
  return chosen(sums, kinds, -1);
}

function chosen(sums: CompanySums, kinds: readonly (keyof CompanySums)[], sign: 1 | -1): CompanySums {
  const wanted = kinds.length === 0 ? both : kinds;
  const of = (kind: keyof CompanySums) => (wanted.includes(kind) ? cents(Math.max(0, sign * sums[kind])) : zeroCents);
  return { contribution: of('contribution'), surcharge: of('surcharge') };
}

/** As much of the sums as there is money for, the contribution first. */
function take(sums: CompanySums, money: number): CompanySums {
  const contribution = cents(Math.min(sums.contribution, money));
  return { contribution, surcharge: cents(Math.min(sums.surcharge, money - contribution)) };
}
