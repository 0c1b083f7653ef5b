import type { MutationResolvers } from '../../schema.generated';
import { decision } from '../decision';

/** Takes a decision of INASTI in: quarters, accounts and rights follow by domain events. */
export const decideExemption: NonNullable<MutationResolvers['decideExemption']> = (_parent, { input }, context) =>
  decision('DecideExemptionSuccess', 'EXEMPTION', input, context);
