import { statementDeadline, supplementSurchargeStart } from '../domain';
import type { ContributionRegularizationResolvers } from '../schema.generated';

/** A year settled on the definitive income. */
export const ContributionRegularization: ContributionRegularizationResolvers = {
  toBeIssuedByOn: ({ receivedOn }) => statementDeadline(receivedOn),
  payableOn: ({ difference, issuedOn }) => (difference > 0 ? supplementSurchargeStart(issuedOn) : null),
};
