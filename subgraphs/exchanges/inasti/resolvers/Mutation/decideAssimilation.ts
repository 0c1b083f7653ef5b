import type { MutationResolvers } from '../../schema.generated';
import { decision } from '../decision';

/** Takes a decision of INASTI in: quarters, accounts and rights follow by domain events. */
export const decideAssimilation: NonNullable<MutationResolvers['decideAssimilation']> = (_parent, { input }, context) =>
  decision('DecideAssimilationSuccess', 'ASSIMILATION', input, context);
