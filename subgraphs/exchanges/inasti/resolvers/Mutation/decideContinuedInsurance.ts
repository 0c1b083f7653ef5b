import type { MutationResolvers } from '../../schema.generated';
import { decision } from '../decision';

/** Takes a decision of INASTI in: the account and the career follow by domain events. */
export const decideContinuedInsurance: NonNullable<MutationResolvers['decideContinuedInsurance']> = (
  _parent,
  { input },
  context,
) => decision('DecideContinuedInsuranceSuccess', 'CONTINUED_INSURANCE', input, context);
