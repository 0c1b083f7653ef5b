import type { ActivityBranch } from '../../activity-branch';
import type { LocalDate } from '../../dates';
import type { affiliationChanged } from '../../events/catalogue/members/affiliation-changed';
import type { PayloadOf } from '../../events/definition';
import { quarterOf, type Quarter } from '../../quarter';
import type { ContributionCategory } from '../quarters';

/** Quality in which a person is subject to the social statute. */
export type AffiliationQuality = 'SELF_EMPLOYED' | 'HELPER' | 'ASSISTING_SPOUSE' | 'STUDENT';

/** Period of affiliation in one quality and one category, as the members subgraph tells it. */
export interface AffiliationPeriod {
  readonly id: string;
  readonly from: LocalDate;
  /** Last day; null while it runs. */
  readonly to: LocalDate | null;
  readonly category: ContributionCategory;
  readonly quality: AffiliationQuality;
  readonly branch: ActivityBranch;
}

/** Periods as the event of the members subgraph carries them. */
export function toldPeriods(periods: PayloadOf<typeof affiliationChanged>['periods']): AffiliationPeriod[] {
  return periods.map((period) => ({ ...period, from: period.from as LocalDate, to: period.to as LocalDate | null }));
}

/** Whether a period touches a quarter. Contributions are due for each quarter of activity, however short. */
export function touchesQuarter(
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate | null },
  quarter: Quarter,
): boolean {
  return quarterOf(from) <= quarter && (to === null || quarterOf(to) >= quarter);
}

/** Whether a person is affiliated in some part of a quarter. */
export function isAffiliatedIn(periods: readonly AffiliationPeriod[], quarter: Quarter): boolean {
  return periods.some((period) => touchesQuarter(period, quarter));
}
