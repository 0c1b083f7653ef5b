import type { BenefitCaseResolvers } from '../schema.generated';

/** A case; as an entity it is shown only to those who may read the member's file. */
export const BenefitCase: BenefitCaseResolvers = {
  __resolveReference: async ({ id }, { loaders, mayRead }) => {
    const found = await loaders.case.load(id);
    return found !== null && (await mayRead(found.memberId)) ? found : null;
  },
};
