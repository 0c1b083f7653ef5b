import { careerSegments } from '../domain/segments';
import type { CareerAffiliationResolvers } from '../schema.generated';

/** The affiliation with this fund. */
export const CareerAffiliation: CareerAffiliationResolvers = {
  fund: (_affiliation, _arguments, { config }) => ({
    code: config.fundCode,
    enterpriseNumber: config.enterpriseNumber,
  }),
  segments: async ({ memberId }, _arguments, { loaders }) => {
    const [periods, years] = await Promise.all([loaders.periods.load(memberId), loaders.years.load(memberId)]);
    return careerSegments(periods, years);
  },
};
