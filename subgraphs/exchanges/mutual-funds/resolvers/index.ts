import { disclosureFields } from '../../../../common/exchange/flows';
import { scalars } from '../../../../common/graphql/scalars';
import type { Resolvers } from '../schema.generated';
import { ContributionVoucher } from './ContributionVoucher';
import { Insurability } from './Insurability';
import { Member } from './Member';
import { acknowledgeMessages } from './Mutation/acknowledgeMessages';
import { submitIndemnityAttestations } from './Mutation/submitIndemnityAttestations';
import { MutualFundMessage } from './MutualFundMessage';
import { contributionVouchers } from './Query/contributionVouchers';
import { insurability } from './Query/insurability';
import { mutualFundMessages } from './Query/mutualFundMessages';
import { mutualFundMessageQueued } from './Subscription/mutualFundMessageQueued';

/** Every resolver of this subgraph by its coordinate. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: { contributionVouchers, insurability, mutualFundMessages },
  Mutation: { acknowledgeMessages, submitIndemnityAttestations },
  Subscription: { mutualFundMessageQueued },
  Member,
  DataDisclosure: disclosureFields,
  ContributionVoucher,
  Insurability,
  MutualFundMessage,
};
