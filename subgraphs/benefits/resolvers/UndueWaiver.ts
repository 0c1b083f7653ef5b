import { translate } from '../../../common/i18n';
import type { UndueWaiverResolvers } from '../schema.generated';

/** Waiver by INASTI; none of the laws sets a last day to ask for it. */
export const UndueWaiver: UndueWaiverResolvers = {
  until: () => null,
  how: (_undue, _arguments, { language }) => translate(language, 'benefits.letter.undue-waiver'),
  askedOn: ({ waiverAskedOn }) => waiverAskedOn,
  decidedOn: ({ waiverDecidedOn }) => waiverDecidedOn,
  waivedAmount: ({ waived }) => waived,
};
