import { translate } from '../../../common/i18n';
import type { ContributionAppealResolvers } from '../schema.generated';

/** How to appeal, told in the caller's language. */
export const ContributionAppeal: ContributionAppealResolvers = {
  court: ({ court }, _arguments, { language }) => translate(language, `contributions.appeal-court.${court}`),
  how: ({ court }, _arguments, { language }) => translate(language, `contributions.appeal-how.${court}`),
};
