import { careerQuarters } from '../domain/career';
import type { CareerResolvers } from '../schema.generated';

/** A career, from what the fund knows today. */
export const Career: CareerResolvers = {
  affiliations: async ({ memberId }, _arguments, { loaders }) =>
    (await loaders.periods.load(memberId)).length === 0 ? [] : [{ memberId }],
  quarters: async ({ memberId }, bounds, { loaders, clock }) => {
    const [periods, years, continued] = await Promise.all([
      loaders.periods.load(memberId),
      loaders.years.load(memberId),
      loaders.continued.load(memberId),
    ]);
    return careerQuarters({ periods, years, continued }, bounds, clock.today());
  },
};
