import { sumCents, zeroCents, type Cents } from '../../../../common/money';
import { claimKey, openCharge, type Account } from '../account';
import { openSums, totalOf } from '../claim';
import { openOfCompany, type CompanyAccount } from '../company';
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
  return sumCents(charges.filter(({ kind }) => kind !== 'CONTINUED_INSURANCE').map(openCharge));
}

/**
 * What a company owes by year, from its account as it stands on the day: the surcharge of 1 % a month is settled up to then.
 * Law of 30 December 1992, articles 91 to 93.
 */
export function debtsOfCompany({ claims }: Pick<CompanyAccount, 'claims'>): RecoveryDebt[] {
  return claims
    .map((claim) => {
      const key = String(claim.year);
      return { key, period: key, number: 0, dueOn: claim.dueOn, open: { ...openOfCompany(claim), fee: zeroCents } };
    })
    .filter(({ open }) => totalOf(open) > 0);
}

/** Everything that is open among debts, in cents. */
export function totalOfDebts(debts: readonly RecoveryDebt[]): Cents {
  return sumCents(debts.map(({ open }) => totalOf(open)));
}
