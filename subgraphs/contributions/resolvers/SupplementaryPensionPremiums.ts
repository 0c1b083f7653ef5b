import { tellExplanation } from '../../../common/explanation';
import type { SupplementaryPensionPremiumsResolvers } from '../schema.generated';

/** Premiums of a year, their explanation in the caller's language. */
export const SupplementaryPensionPremiums: SupplementaryPensionPremiumsResolvers = {
  explanation: ({ explanation }, _arguments, { language }) => tellExplanation(language, explanation),
};
