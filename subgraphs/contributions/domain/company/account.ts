import type { LocalDate } from '../../../../common/dates';
import { addCents, subtractCents, sumCents, zeroCents, type Cents } from '../../../../common/money';

/** The two kinds of sums that the contribution of a company's year bears, in cents. */
export interface CompanySums {
  readonly contribution: Cents;
  readonly surcharge: Cents;
}

/** What is claimed from a company for a year, and what is paid of it. */
export interface CompanyClaim {
  readonly year: number;
  readonly size: 'SMALL' | 'LARGE';
  readonly claimedOn: LocalDate;
  readonly dueOn: LocalDate;
  /** Day of a summons or writ: no surcharge runs after its month. Law of 30 December 1992, article 93. */
  readonly proceedingsOn?: LocalDate | undefined;
  readonly charged: CompanySums;
  readonly paid: CompanySums;
}

/** Everything a company owes and has in hand with the fund. */
export interface CompanyAccount {
  readonly companyId: string;
  readonly claims: readonly CompanyClaim[];
  /** Money that is applied to no debt. */
  readonly credit: Cents;
}

/** No sum of either kind. */
export const noCompanySums: CompanySums = { contribution: zeroCents, surcharge: zeroCents };

/** What is still to be paid of a claim, by kind. */
export function openOfCompany({ charged, paid }: Pick<CompanyClaim, 'charged' | 'paid'>): CompanySums {
  return {
    contribution: subtractCents(charged.contribution, paid.contribution),
    surcharge: subtractCents(charged.surcharge, paid.surcharge),
  };
}

/** Both kinds together. */
export function totalOfCompany({ contribution, surcharge }: CompanySums): Cents {
  return addCents(contribution, surcharge);
}

/** Everything charged less everything paid and less what is in hand; negative when the fund owes the company. */
export function companyBalance({ claims, credit }: CompanyAccount): Cents {
  return subtractCents(sumCents(claims.map((claim) => totalOfCompany(openOfCompany(claim)))), credit);
}

/** Part of the balance whose due date has passed; money in hand is not set against it. */
export function companyOverdue({ claims }: CompanyAccount, today: LocalDate): Cents {
  return sumCents(claims.filter(({ dueOn }) => dueOn < today).map((claim) => totalOfCompany(openOfCompany(claim))));
}

/** Where the contribution of a year stands on a day. */
export type CompanyClaimStatus = 'DUE' | 'PAID' | 'OVERDUE' | 'NOT_OWED';

/** Where a claim stands on a day: not owed when everything was taken back, overdue once its due date has passed. */
export function companyClaimStatus(claim: CompanyClaim, today: LocalDate): CompanyClaimStatus {
  if (totalOfCompany(claim.charged) === 0) return 'NOT_OWED';
  if (totalOfCompany(openOfCompany(claim)) <= 0) return 'PAID';
  return claim.dueOn < today ? 'OVERDUE' : 'DUE';
}
