import { tellExplanation } from '../../../common/explanation';
import type { ContributionSimulationResolvers } from '../schema.generated';

/** A simulated year, its explanation in the caller's language. */
export const ContributionSimulation: ContributionSimulationResolvers = {
  explanation: ({ explanation }, _arguments, { language }) => tellExplanation(language, explanation),
};
