import type { InastiMessageKind, InastiMessageResolvers } from '../schema.generated';

/** A message to INASTI, in the words of the schema. */
export const InastiMessage: InastiMessageResolvers = {
  kind: ({ kind }) => kind as InastiMessageKind,
  payload: ({ payload }) => JSON.stringify(payload),
  acknowledgedAt: ({ state, answeredAt }) => (state === 'ACKNOWLEDGED' ? answeredAt : null),
  rejectionCode: ({ state, cause }) => (state === 'REJECTED' ? cause : null),
};
