import { translate } from '../../../common/i18n';
import type { ContributionPaymentPlanResolvers } from '../schema.generated';

const conditions = ['on-time', 'current-quarters', 'surcharges', 'revocation'] as const;

/** A payment plan with what has to be kept. */
export const ContributionPaymentPlan: ContributionPaymentPlanResolvers = {
  conditions: (_plan, _arguments, { language }) =>
    conditions.map((name) => ({ text: translate(language, `contributions.plan-condition.${name}`) })),
};
