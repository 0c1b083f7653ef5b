import { scalars } from '../../../common/graphql/scalars';
import type { Resolvers } from '../schema.generated';
import { ClientManager } from './ClientManager';
import { ClientMandate } from './ClientMandate';
import { Company } from './Company';
import { CompanyMandate } from './CompanyMandate';
import { Member } from './Member';
import { MemberConnection, MemberEdge } from './MemberConnection';
import { MutualFund } from './MutualFund';
import { grantClientMandate } from './Mutation/grantClientMandate';
import { revokeClientMandate } from './Mutation/revokeClientMandate';
import { clients } from './Query/clients';
import { company } from './Query/company';
import { me } from './Query/me';
import { member } from './Query/member';
import { memberBySsin } from './Query/memberBySsin';

/** Resolvers of this part, by coordinate. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: { me, member, memberBySsin, clients, company },
  Mutation: { grantClientMandate, revokeClientMandate },
  Member,
  MemberConnection,
  MemberEdge,
  ClientManager,
  ClientMandate,
  Company,
  CompanyMandate,
  MutualFund,
};
