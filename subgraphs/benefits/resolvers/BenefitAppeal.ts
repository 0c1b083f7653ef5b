import { translate } from '../../../common/i18n';
import { courtAddresses } from '../domain/charter/labor-court';
import type { BenefitAppealResolvers } from '../schema.generated';

/** Where, until when and how an appeal may be brought, in the caller's language. */
export const BenefitAppeal: BenefitAppealResolvers = {
  court: ({ court }, _arguments, { language }) => translate(language, `benefits.courts.${court}`),
  address: ({ court }) => courtAddresses[court],
  until: ({ appealUntil }) => appealUntil,
  how: (_appeal, _arguments, { language }) => translate(language, 'benefits.appeal.how'),
};
