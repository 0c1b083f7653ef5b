import { translate } from '../../../common/i18n';
import type { RecoveryContactResolvers } from '../schema.generated';

/** A contact in person, told in the caller's language. */
export const RecoveryContact: RecoveryContactResolvers = {
  outcome: ({ outcome }, _arguments, { language }) => translate(language, `contributions.contact-outcome.${outcome}`),
};
