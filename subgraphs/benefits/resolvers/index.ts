import { scalars } from '../../../common/graphql/scalars';
import type { Resolvers } from '../schema.generated';
import { BenefitCase } from './BenefitCase';
import { CompetentInstitution } from './CompetentInstitution';
import { Member } from './Member';
import { competentInstitutions } from './Query/competentInstitutions';
import { SocialRight } from './SocialRight';
import { SocialRightReason } from './SocialRightReason';

/** Every resolver of this subgraph by its coordinate. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: { competentInstitutions },
  Member,
  SocialRight,
  SocialRightReason,
  CompetentInstitution,
  BenefitCase,
};
