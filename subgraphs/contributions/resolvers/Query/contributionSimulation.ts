import { simulateContribution } from '../../domain';
import { simulationRefused } from '../../errors';
import type { QueryResolvers } from '../../schema.generated';

/** What a self-employed person would pay in a year, and why. */
export const contributionSimulation: NonNullable<QueryResolvers['contributionSimulation']> = (
  _parent,
  { input },
  { book, language },
) => {
  const found = simulateContribution(book, { ...input, basis: input.basis ?? 'DEFINITIVE' });
  return found.kind === 'refusal'
    ? simulationRefused(language, found)
    : { __typename: 'ContributionSimulation' as const, ...found };
};
