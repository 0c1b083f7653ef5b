import { disclosureFields } from '../../../../common/exchange/flows';
import { scalars } from '../../../../common/graphql/scalars';
import type { Resolvers } from '../schema.generated';
import { Career } from './Career';
import { CareerAffiliation } from './CareerAffiliation';
import { CareerQuarter } from './CareerQuarter';
import { CareerSegment } from './CareerSegment';
import { InastiMessage } from './InastiMessage';
import { Member } from './Member';
import { acknowledgeInastiMessages } from './Mutation/acknowledgeInastiMessages';
import { decideAssimilation } from './Mutation/decideAssimilation';
import { decideContinuedInsurance } from './Mutation/decideContinuedInsurance';
import { decideExemption } from './Mutation/decideExemption';
import { decideWaiver } from './Mutation/decideWaiver';
import { requestContinuedInsurance } from './Mutation/requestContinuedInsurance';
import { careerDocument } from './Query/careerDocument';
import { careerOf } from './Query/careerOf';
import { inastiMessages } from './Query/inastiMessages';
import { inastiRequest } from './Query/inastiRequest';
import { inastiMessageQueued } from './Subscription/inastiMessageQueued';

/** Every resolver of this subgraph by its coordinate. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: { careerDocument, careerOf, inastiMessages, inastiRequest },
  Mutation: {
    acknowledgeInastiMessages,
    decideAssimilation,
    decideContinuedInsurance,
    decideExemption,
    decideWaiver,
    requestContinuedInsurance,
  },
  Subscription: { inastiMessageQueued },
  Member,
  DataDisclosure: disclosureFields,
  Career,
  CareerAffiliation,
  CareerQuarter,
  CareerSegment,
  InastiMessage,
};
