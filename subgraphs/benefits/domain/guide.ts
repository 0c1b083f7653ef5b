import type { SocialScheme } from './facts';
import type { InstitutionCode } from './rights/institutions';

/** Life events of the guide. */
export type GuideEvent =
  | 'START'
  | 'MARRIAGE'
  | 'BIRTH'
  | 'ADOPTION'
  | 'ILLNESS'
  | 'CARE'
  | 'PAYMENT_DIFFICULTY'
  | 'BANKRUPTCY'
  | 'CESSATION'
  | 'PENSION'
  | 'DEATH';

/** What an event opens in one scheme; its text is `benefits.guide.<event>.<topic>`. */
export interface GuideEntry {
  readonly event: GuideEvent;
  /** The scheme, or what is no scheme: contributions, continued insurance, family charge. */
  readonly topic: SocialScheme | 'CONTRIBUTIONS' | 'CONTINUED_INSURANCE' | 'HOUSEHOLD' | 'ADOPTION_LEAVE';
  readonly isAutomatic: boolean;
  /** Code of the deadline, text `benefits.deadlines.<code>`; null when the law sets none. */
  readonly deadline: string | null;
  readonly institution: InstitutionCode;
}

function entry(
  event: GuideEvent,
  topic: GuideEntry['topic'],
  isAutomatic: boolean,
  institution: InstitutionCode,
  deadline: string | null = null,
): GuideEntry {
  return { event, topic, isAutomatic, institution, deadline };
}

/** The guide, event by event, in the order in which it is told. Charter, articles 3 and 8. */
export const guide: readonly GuideEntry[] = [
  entry('START', 'HEALTH_CARE', true, 'MUTUAL_FUND'),
  entry('START', 'INCAPACITY', true, 'MUTUAL_FUND'),
  entry('START', 'SUPPLEMENTARY_PENSION', false, 'SUPPLEMENTARY_PENSION_INSURER'),
  entry('MARRIAGE', 'HOUSEHOLD', false, 'MUTUAL_FUND'),
  entry('MARRIAGE', 'CONTRIBUTIONS', false, 'FUND'),
  entry('BIRTH', 'MATERNITY_VOUCHERS', true, 'FUND'),
  entry('BIRTH', 'MATERNITY_LEAVE', false, 'MUTUAL_FUND'),
  entry('BIRTH', 'BIRTH_LEAVE', false, 'FUND', 'BIRTH_LEAVE'),
  entry('BIRTH', 'FAMILY_BENEFITS', false, 'INASTI'),
  entry('BIRTH', 'CONTRIBUTIONS', true, 'FUND'),
  entry('ADOPTION', 'ADOPTION_LEAVE', false, 'MUTUAL_FUND'),
  entry('ADOPTION', 'FAMILY_BENEFITS', false, 'INASTI'),
  entry('ILLNESS', 'INCAPACITY', false, 'MUTUAL_FUND', 'CERTIFICATE'),
  entry('ILLNESS', 'CONTRIBUTIONS', false, 'INASTI'),
  entry('ILLNESS', 'DISABILITY_ALLOWANCE', false, 'DISABILITY_SERVICE'),
  entry('CARE', 'CARER_ALLOWANCE', false, 'FUND', 'CARER'),
  entry('CARE', 'CONTRIBUTIONS', true, 'FUND'),
  entry('PAYMENT_DIFFICULTY', 'CONTRIBUTIONS', false, 'INASTI'),
  entry('PAYMENT_DIFFICULTY', 'SOCIAL_INTEGRATION_INCOME', false, 'SOCIAL_WELFARE_CENTER'),
  entry('BANKRUPTCY', 'BRIDGING_RIGHT', true, 'FUND', 'BRIDGING_RIGHT'),
  entry('BANKRUPTCY', 'HEALTH_CARE', true, 'MUTUAL_FUND'),
  entry('CESSATION', 'BRIDGING_RIGHT', false, 'FUND', 'BRIDGING_RIGHT'),
  entry('CESSATION', 'CONTINUED_INSURANCE', false, 'INASTI', 'CONTINUED_INSURANCE'),
  entry('PENSION', 'PENSION', true, 'INASTI'),
  entry('PENSION', 'INCOME_GUARANTEE', true, 'PENSION_SERVICE'),
  entry('DEATH', 'BEREAVEMENT_LEAVE', false, 'FUND', 'BEREAVEMENT'),
  entry('DEATH', 'PENSION', false, 'INASTI', 'TRANSITION'),
];

/** What one event opens. */
export function guideFor(event: GuideEvent): GuideEntry[] {
  return guide.filter((one) => one.event === event);
}
