import type { CareerSegmentResolvers } from '../schema.generated';

/** A stretch of a career. */
export const CareerSegment: CareerSegmentResolvers = {
  contributionSeries: ({ category }) => category,
  assimilation: ({ isAssimilated }) => (isAssimilated ? 'ASSIMILATED' : null),
};
