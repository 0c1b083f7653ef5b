import type { ContributionRequestResolvers } from '../schema.generated';

/** A request of a member. */
export const ContributionRequest: ContributionRequestResolvers = {
  decidedOn: ({ decision }) => decision?.on ?? null,
  decision: (request) => (request.decision ? { request, decision: request.decision } : null),
};
