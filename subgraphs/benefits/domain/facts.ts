import type { ContributionCategory } from '../../../common/contribution-category';
import type { LocalDate } from '../../../common/dates';
import type { Cents } from '../../../common/money';
import type { Quarter } from '../../../common/quarter';

export type { ContributionCategory };

/** Region of the home address. */
export type Region = 'BRUSSELS' | 'FLANDERS' | 'WALLONIA' | 'GERMAN_SPEAKING';

/** Benefits that the fund decides and pays. */
export const fundBenefits = [
  'BRIDGING_RIGHT',
  'CARER_ALLOWANCE',
  'MATERNITY_VOUCHERS',
  'BIRTH_LEAVE',
  'BEREAVEMENT_LEAVE',
] as const;

/** One of the benefits that the fund decides. */
export type FundBenefit = (typeof fundBenefits)[number];

/** Every scheme of the overview, in the order in which it is shown. */
export const socialSchemes = [
  'HEALTH_CARE',
  'INCAPACITY',
  'MATERNITY_LEAVE',
  'MATERNITY_VOUCHERS',
  'BIRTH_LEAVE',
  'BEREAVEMENT_LEAVE',
  'CARER_ALLOWANCE',
  'BRIDGING_RIGHT',
  'FAMILY_BENEFITS',
  'PENSION',
  'SUPPLEMENTARY_PENSION',
  'DISABILITY_ALLOWANCE',
  'INCOME_GUARANTEE',
  'SOCIAL_INTEGRATION_INCOME',
] as const;

/** One scheme of the overview. */
export type SocialScheme = (typeof socialSchemes)[number];

/** How the contribution of a quarter stands. */
export type QuarterSituation = 'PAID' | 'NOT_PAID' | 'EXEMPTED' | 'ASSIMILATED' | 'NOT_OWED';

/** A quarter as the contribution account last settled it. */
export interface SettledQuarter {
  readonly quarter: Quarter;
  readonly category: ContributionCategory;
  readonly situation: QuarterSituation;
  /** Income of the year on which the contribution is computed; null when not known. */
  readonly income: Cents | null;
}

/** Every settled quarter of a member, by quarter. */
export type ContributionHistory = ReadonlyMap<Quarter, SettledQuarter>;

/** Person who lives with the member. */
export interface HouseholdFact {
  readonly relation: 'SPOUSE' | 'LEGAL_COHABITANT' | 'CHILD' | 'ASCENDANT';
  readonly birthDate: LocalDate | null;
  readonly isDependant: boolean;
}

/** Kinds of life events that members declare. */
export type LifeEventKind =
  | 'START'
  | 'MARRIAGE'
  | 'BIRTH'
  | 'ADOPTION'
  | 'ILLNESS'
  | 'PAYMENT_DIFFICULTY'
  | 'BANKRUPTCY'
  | 'PENSION'
  | 'CESSATION'
  | 'DEATH';

/** A declared life event. */
export interface LifeEventFact {
  readonly kind: LifeEventKind;
  readonly on: LocalDate;
}

/** A period attested by the mutual fund. */
export interface IndemnityFact {
  readonly kind: 'INCAPACITY' | 'MATERNITY';
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** What a case tells the overview: which benefit runs, and what was used up. */
export interface CaseFact {
  readonly benefit: FundBenefit;
  readonly status: 'OPEN' | 'AWAITING_DOCUMENTS' | 'AMOUNT_AWAITED' | 'GRANTED' | 'REFUSED' | 'CLOSED';
  /** Day of the event or of the start. */
  readonly on: LocalDate;
  /** Months of benefit granted so far, for the benefits that count months. */
  readonly monthsUsed: number;
}

/** Puts settled quarters into a history; the last one of a quarter counts. */
export function historyOf(quarters: Iterable<SettledQuarter>): ContributionHistory {
  return new Map([...quarters].map((one) => [one.quarter, one]));
}
