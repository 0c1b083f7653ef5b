import { scalars } from '../../../../common/graphql/scalars';
import type { Resolvers } from '../schema.generated';
import { Career } from './Career';
import { CareerQuarter } from './CareerQuarter';
import { Member } from './Member';
import { careerOf } from './Query/careerOf';

/** Every resolver of this subgraph by its coordinate. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: { careerOf },
  Member,
  Career,
  CareerQuarter,
};
