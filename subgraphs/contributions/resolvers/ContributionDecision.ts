import { appealAgainst } from '../domain';
import type { ContributionDecisionResolvers } from '../schema.generated';

/** A decision with its reasons and the way to appeal. */
export const ContributionDecision: ContributionDecisionResolvers = {
  outcome: ({ decision }) => decision.outcome,
  reasons: ({ decision }) => decision.reasons.map((code) => ({ code })),
  appeal: ({ request, decision }, _arguments, { book }) => appealAgainst(book, request.kind, decision.on),
};
