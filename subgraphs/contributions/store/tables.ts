import type { LocalDate } from '../../../common/dates';
import type { Iban } from '../../../common/identifiers';
import type { Quarter } from '../../../common/quarter';
import type { AssessmentBasis, ContributionCategory, QuarterStanding } from '../domain';

/** Row of `debtor`. */
export interface DebtorRow {
  readonly member_id: string;
  readonly account_number: number;
  readonly name: string;
  readonly email: string | null;
  readonly street: string | null;
  readonly postal_code: string | null;
  readonly municipality: string | null;
  readonly refund_iban: Iban | null;
  readonly language: string;
  readonly birth_date: LocalDate | null;
  readonly died_on: LocalDate | null;
  readonly credit_cents: number;
}

/** Row of `affiliation_period`. */
export interface AffiliationPeriodRow {
  readonly member_id: string;
  readonly from_day: LocalDate;
  readonly to_day: LocalDate | null;
  readonly category: ContributionCategory;
}

/** Row of `professional_income`. */
export interface ProfessionalIncomeRow {
  readonly member_id: string;
  readonly year: number;
  readonly known_on: LocalDate;
  readonly income_cents: number;
}

/** Row of `claim`. */
export interface ClaimRow {
  readonly member_id: string;
  readonly quarter: Quarter;
  readonly number: number;
  readonly category: ContributionCategory;
  readonly basis: AssessmentBasis;
  readonly standing: QuarterStanding;
  readonly is_first_quarter: boolean;
  readonly claimed_on: LocalDate;
  readonly due_on: LocalDate;
  readonly income_cents: number | null;
  readonly source_income_cents: number | null;
  readonly source_year: number | null;
  readonly source_quarters: number | null;
  readonly contribution_cents: number;
  readonly fee_cents: number;
  readonly surcharge_cents: number;
  readonly paid_contribution_cents: number;
  readonly paid_fee_cents: number;
  readonly paid_surcharge_cents: number;
  readonly surcharge_from: LocalDate;
  readonly surcharged_to: LocalDate | null;
  readonly annual_surcharged_on: LocalDate | null;
}

/** Row of `ledger_entry`. */
export interface LedgerEntryRow {
  readonly member_id: string;
  readonly id: number;
  readonly booked_on: LocalDate;
  readonly kind: string;
  readonly quarter: Quarter | null;
  readonly debit: string;
  readonly credit: string;
  readonly contribution_cents: number;
  readonly fee_cents: number;
  readonly surcharge_cents: number;
  readonly interest_cents: number;
  readonly costs_cents: number;
  readonly unapplied_cents: number;
  readonly claim_number: number | null;
  readonly cause_id: string | null;
}

/** Row of `other_charge`. */
export interface OtherChargeRow {
  readonly id: string;
  readonly member_id: string;
  readonly kind: 'INTEREST' | 'COSTS' | 'CONTINUED_INSURANCE';
  readonly quarter: Quarter | null;
  readonly charged_on: LocalDate;
  readonly amount_cents: number;
  readonly paid_cents: number;
  readonly cause_id: string | null;
}
