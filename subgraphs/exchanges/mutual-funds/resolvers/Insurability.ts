import type { InsurabilityResolvers } from '../schema.generated';

/** What contributions say of the right to health care. */
export const Insurability: InsurabilityResolvers = {
  subject: async ({ memberId }, _arguments, { loaders }) => {
    const person = await loaders.person.load(memberId);
    return person === null ? null : { ssin: person.ssin };
  },
};
