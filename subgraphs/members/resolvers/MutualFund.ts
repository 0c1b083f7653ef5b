import { translate } from '../../../common/i18n';
import type { MutualFundResolvers } from '../schema.generated';

/** A mutual fund is named after the national union to which the first digit of its code belongs. */
export const MutualFund: MutualFundResolvers = {
  name: ({ code }, _arguments, { language }) => translate(language, `members.mutual-fund-${code.charAt(0)}`),
};
