import { translate } from '../../../common/i18n';
import { wordedValues } from '../domain/tell';
import type { SocialRightResolvers } from '../schema.generated';

/** Where a member stands in a scheme, in the caller's language. */
export const SocialRight: SocialRightResolvers = {
  summary: ({ scheme, status }, _arguments, { language }) =>
    translate(language, `benefits.summaries.${status}`, { scheme: translate(language, `benefits.schemes.${scheme}`) }),
  reasons: ({ findings }) => findings,
  nextStep: ({ nextStep, nextStepValues }, _arguments, { language }) =>
    nextStep && translate(language, `benefits.next-steps.${nextStep}`, wordedValues(language, nextStepValues)),
  competentInstitution: ({ institution }) => institution,
  legalBasis: ({ scheme }, _arguments, { language }) => translate(language, `benefits.legal-basis.${scheme}`),
};
