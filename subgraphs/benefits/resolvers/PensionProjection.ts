import { translate } from '../../../common/i18n';
import type { PensionProjectionResolvers } from '../schema.generated';

/** A projection, in the caller's language. */
export const PensionProjection: PensionProjectionResolvers = {
  warnings: ({ warnings }, _arguments, { language }) =>
    warnings.map((code) => translate(language, `benefits.pension-warnings.${code}`)),
  application: async ({ memberId, startsOn, quarters }, _arguments, { loaders }) => {
    const person = await loaders.person.load(memberId);
    if (person === null) throw new Error('a projection without its member');
    return { person, startsOn, quarters };
  },
};
