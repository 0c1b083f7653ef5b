import { translate } from '../../../common/i18n';
import { decisionReasons } from '../domain';
import type { ContributionDecisionReasonResolvers } from '../schema.generated';

/** One reason, told in the caller's language. */
export const ContributionDecisionReason: ContributionDecisionReasonResolvers = {
  text: ({ code }, _arguments, { language }) => translate(language, `contributions.decision-reason.${code}`),
  legalBasis: ({ code }) => decisionReasons[code],
};
