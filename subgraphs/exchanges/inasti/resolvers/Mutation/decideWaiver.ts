import type { MutationResolvers } from '../../schema.generated';
import { decision } from '../decision';

/** Takes a decision of INASTI in: quarters, accounts and rights follow by domain events. */
export const decideWaiver: NonNullable<MutationResolvers['decideWaiver']> = (_parent, { input }, context) =>
  decision('DecideWaiverSuccess', 'SURCHARGE_WAIVER', input, context);
