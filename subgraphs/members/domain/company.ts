import type { LocalDate } from '../../../common/dates';
import type { EnterpriseNumber } from '../../../common/identifiers';
import type { Language } from '../../../common/i18n';
import type { Cents } from '../../../common/money';
import type { Period } from './facts';
import type { Address } from './member';

/** Company affiliated with the fund. */
export interface Company {
  readonly id: string;
  readonly enterpriseNumber: EnterpriseNumber;
  readonly name: string;
  /** Three-digit code of the Crossroads Bank for Enterprises. */
  readonly legalForm: string;
  readonly foundedOn: LocalDate;
  readonly affiliatedOn: LocalDate;
  readonly language: Language;
  readonly address: Address;
}

/** State in which a company owes no, or another, annual contribution. */
export interface CompanyState extends Period {
  readonly state: 'DORMANT' | 'BANKRUPT' | 'DISSOLVED';
}

/** Total of the balance sheet of a financial year. */
export interface BalanceSheet {
  readonly year: number;
  readonly total: Cents;
}

/** Mandate of a member in a company. */
export interface CompanyMandate extends Period {
  readonly id: string;
  readonly companyId: string;
  readonly memberId: string;
  readonly kind: 'DIRECTOR' | 'WORKING_PARTNER';
  /** Whether the mandate is paid, pension premiums included. */
  readonly isPaid: boolean;
  /** First day from which it no longer counts as self-employed work; null while the presumption stands. */
  readonly rebuttedFrom: LocalDate | null;
  readonly rebuttalProof: 'ARTICLES_OF_ASSOCIATION' | 'DECISION_OF_THE_COMPETENT_BODY' | null;
  /** Quarters of self-employment in the ten years before the foundation; null when not declared. */
  readonly earlierQuarters: number | null;
}
