import { tellExplanation } from '../../../common/explanation';
import { translate } from '../../../common/i18n';
import type { SupplementaryOptionResolvers } from '../schema.generated';

/** What one kind of contract allows, in the caller's language. */
export const SupplementaryOption: SupplementaryOptionResolvers = {
  highestPremium: ({ highest }) => highest,
  lowestPremium: ({ lowest }) => lowest,
  totalPremiums: ({ total }) => total,
  text: ({ kind }, _arguments, { language }) => translate(language, `benefits.supplementary.${kind}`),
  explanation: ({ explanation }, _arguments, { language }) => tellExplanation(language, explanation),
};
