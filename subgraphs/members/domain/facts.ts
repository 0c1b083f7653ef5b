import type { ActivityBranch } from '../../../common/activity-branch';
import type { ContributionCategory } from '../../../common/contribution-category';
import type { LocalDate } from '../../../common/dates';

/** In which quality a person is subject to the social statute. Royal decree no. 38, articles 3, 6, 7bis and 5quater. */
export const qualities = ['SELF_EMPLOYED', 'HELPER', 'ASSISTING_SPOUSE', 'STUDENT'] as const;
export type Quality = (typeof qualities)[number];

/** Branch in which the national institute counts a self-employed person. */
export type Branch = ActivityBranch;

/** Which rule of the statute fixes the contributions of a quarter; the words are those of the graph. */
export type Category = ContributionCategory;

/** A period in days; both ends belong to it, an absent end is open. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** A self-employed activity as it was declared. */
export interface Activity extends Period {
  readonly id: string;
  readonly quality: Quality;
  readonly branch: Branch;
}

/** Facts beside the activity that decide on the category. */
export const situationKinds = [
  'EMPLOYEE',
  'CIVIL_SERVANT',
  'TEACHER',
  'REPLACEMENT_INCOME',
  'STUDIES',
  'RETIREMENT_PENSION',
  'EARLY_PENSION',
  'SURVIVOR_PENSION',
  'PENSION_AGE_OPT_OUT',
  'ARTICLE_37',
  'POLITICAL_MANDATE',
  'MAXI_STATUTE_CHOICE',
  'EARLIER_MAIN_OCCUPATION',
  'ARTS_ATTESTATION',
] as const;
export type SituationKind = (typeof situationKinds)[number];

/** What a kind of fact asks for; figures as decimal text or whole numbers, never as floating-point numbers. */
export interface SituationDetails {
  /** Part of a full-time occupation, such as `0.5000`. */
  readonly fraction?: string;
  /** Months or days of appointment a year, for civil servants. */
  readonly monthsAYear?: number;
  readonly daysAYear?: number;
  /** Monthly replacement income in cents. */
  readonly monthlyAmountCents?: number;
  /** Credits of the year, or hours of class a week, of a student. */
  readonly credits?: number;
  readonly weeklyHours?: number;
  /** Whether an early pension is wholly suspended because of income. */
  readonly isSuspended?: boolean;
}

/** A dated fact of a person's situation. */
export interface Situation extends Period {
  readonly kind: SituationKind;
  readonly details: SituationDetails;
}

/** What the category of a person follows from. */
export interface CategoryFacts {
  readonly birthDate: LocalDate | null;
  readonly activities: readonly Activity[];
  readonly situations: readonly Situation[];
}
