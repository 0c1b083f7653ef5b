import { scalars } from '../../../common/graphql/scalars';
import type { Resolvers } from '../schema.generated';
import { AccountQuarter } from './AccountQuarter';
import { ContributionAccount } from './ContributionAccount';
import { ContributionSimulation } from './ContributionSimulation';
import { LegalParameter } from './LegalParameter';
import { Member } from './Member';
import { recordPayment } from './Mutation/recordPayment';
import { contributionSimulation } from './Query/contributionSimulation';

/** Every resolver of this subgraph by its coordinate. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: { contributionSimulation },
  Mutation: { recordPayment },
  Member,
  ContributionAccount,
  AccountQuarter,
  ContributionSimulation,
  LegalParameter,
};
