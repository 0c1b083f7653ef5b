import { tellExplanation } from '../../../common/explanation';
import type { CompanyContributionSimulationResolvers } from '../schema.generated';

/** A simulated contribution of a company, its explanation in the caller's language. */
export const CompanyContributionSimulation: CompanyContributionSimulationResolvers = {
  explanation: ({ explanation }, _arguments, { language }) => tellExplanation(language, explanation),
};
