import type { BenefitCaseResolvers } from '../schema.generated';

/** A case; as an entity it is shown only to those who may read the member's file. */
export const BenefitCase: BenefitCaseResolvers = {
  __resolveReference: async ({ id }, { loaders, mayRead }) => {
    const found = await loaders.case.load(id);
    return found !== null && (await mayRead(found.memberId)) ? found : null;
  },
  missing: async ({ id }, _arguments, { loaders }) =>
    (await loaders.documents.load(id)).filter(({ receivedOn }) => receivedOn === null),
  decision: async ({ id }, _arguments, { loaders }) => (await loaders.decisions.load(id))[0] ?? null,
  decisions: ({ id }, _arguments, { loaders }) => loaders.decisions.load(id),
  payments: ({ id }, _arguments, { loaders }) => loaders.payments.load(id),
  overpayment: async ({ id }, _arguments, { loaders }) => (await loaders.overpayments.load(id))[0] ?? null,
  forwarding: (one) => (one.forwardedTo === null ? null : one),
};
