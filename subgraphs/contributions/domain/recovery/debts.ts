import type { LocalDate } from '../../../../common/dates';
import { cents, sumCents, zeroCents, type Cents } from '../../../../common/money';
import type { ParameterBook } from '../../../../common/parameters';
import { claimKey, openCharge, type Account } from '../account';
import { openSums, totalOf } from '../claim';
import { companySurcharge } from '../company-contribution';
import type { RecoveryDebt } from './file';

/** What a member owes by claim; claims with nothing open are left out. */
export function debtsOfAccount({ claims }: Pick<Account, 'claims'>): RecoveryDebt[] {
  return claims
    .map((claim) => ({
      key: claimKey(claim),
      period: claim.quarter,
      number: claim.number,
      dueOn: claim.dueOn,
      open: openSums(claim),
    }))
    .filter(({ open }) => totalOf(open) > 0);
}

/** Interest and costs that a member owes, in cents. */
export function openCosts({ charges }: Pick<Account, 'charges'>): Cents {
  return sumCents(charges.map(openCharge));
}

/** The annual contribution of a company as far as it is known to the books. */
export interface CompanyClaim {
  readonly year: number;
  readonly amount: Cents;
  readonly paid: Cents;
  readonly dueOn: LocalDate;
}

/**
 * What a company owes by year on a day, the surcharge of 1 % a month included. Law of 30 December 1992, articles 91 to 93.
 * @param until last day on which surcharges run for a year: the day of a writ or summons; without one they run on
 */
export function debtsOfCompany(
  book: ParameterBook,
  claims: readonly CompanyClaim[],
  on: LocalDate,
  until: ReadonlyMap<string, LocalDate> = new Map(),
): RecoveryDebt[] {
  return claims
    .filter(({ amount, paid }) => amount > paid)
    .map(({ year, amount, paid, dueOn }) => {
      const key = String(year);
      const end = until.get(key);
      const day = end !== undefined && end < on ? end : on;
      const contribution = cents(amount - paid);
      const open = { contribution, fee: zeroCents, surcharge: companySurcharge(book, contribution, dueOn, day) };
      return { key, period: key, number: 0, dueOn, open };
    });
}

/** Everything that is open among debts, in cents. */
export function totalOfDebts(debts: readonly RecoveryDebt[]): Cents {
  return sumCents(debts.map(({ open }) => totalOf(open)));
}
