import { scalars } from '../../../../common/graphql/scalars';
import type { Resolvers } from '../schema.generated';
import { ContributionVoucher } from './ContributionVoucher';
import { Member } from './Member';
import { contributionVouchers } from './Query/contributionVouchers';

/** Every resolver of this subgraph by its coordinate. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: { contributionVouchers },
  Member,
  ContributionVoucher,
};
