import type { MutualFundMessageKind, MutualFundMessageResolvers } from '../schema.generated';

/** A message to a mutual fund, in the words of the schema. */
export const MutualFundMessage: MutualFundMessageResolvers = {
  kind: ({ kind }) => kind as MutualFundMessageKind,
  subject: async ({ memberId }, _arguments, { loaders }) => {
    const person = await loaders.person.load(memberId);
    return person === null ? null : { ssin: person.ssin };
  },
  payload: ({ payload }) => JSON.stringify(payload),
  acknowledgedAt: ({ state, answeredAt }) => (state === 'ACKNOWLEDGED' ? answeredAt : null),
  rejectionCode: ({ state, cause }) => (state === 'REJECTED' ? cause : null),
};
